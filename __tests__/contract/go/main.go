// The Go side of DeploymentContract 1.0, with the struct of the source document 000.
//
//	go run . roundtrip < contract.json   decodes strictly and encodes again
//	go run . write                       encodes a contract of its own
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

type DeploymentContract struct {
	SchemaVersion string  `json:"schemaVersion"`
	Meta          Meta    `json:"meta"`
	Status        string  `json:"status"`
	Quality       Quality `json:"quality"`
	Audit         Audit   `json:"audit"`
}

type Meta struct {
	Adapter   string `json:"adapter"`
	Engine    string `json:"engine"`
	Timestamp string `json:"timestamp"`
	Trigger   string `json:"trigger"`
}

type Quality struct {
	Coverage       Coverage        `json:"coverage"`
	Tests          Tests           `json:"tests"`
	StaticAnalysis *StaticAnalysis `json:"staticAnalysis,omitempty"`
}

type Coverage struct {
	Actual   float64 `json:"actual"`
	Required float64 `json:"required"`
	Met      bool    `json:"met"`
}

type Tests struct {
	Total  int `json:"total"`
	Passed int `json:"passed"`
	Failed int `json:"failed"`
}

type StaticAnalysis struct {
	Tool               string   `json:"tool"`
	Met                bool     `json:"met"`
	CriticalViolations int      `json:"criticalViolations"`
	HighViolations     int      `json:"highViolations"`
	BlockingViolations []string `json:"blockingViolations"`
}

type Audit struct {
	TriggeredBy string `json:"triggeredBy"`
	OrgID       string `json:"orgId"`
	Repository  string `json:"repository"`
	Commit      string `json:"commit"`
}

func read(from io.Reader) (DeploymentContract, error) {
	var contract DeploymentContract
	decoder := json.NewDecoder(from)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&contract); err != nil {
		return contract, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return contract, errors.New("there is more after the contract")
	}
	return contract, nil
}

func write(to io.Writer, contract DeploymentContract) error {
	encoder := json.NewEncoder(to)
	encoder.SetIndent("", "  ")
	return encoder.Encode(contract)
}

func ownContract() DeploymentContract {
	return DeploymentContract{
		SchemaVersion: "1.0",
		Meta:          Meta{Adapter: "control-plane", Engine: "hardis", Timestamp: "2026-01-31T09:46:21.406006Z", Trigger: "deployment <nightly> & more"},
		Status:        "Blocked",
		Quality: Quality{
			Coverage: Coverage{Actual: 74.5, Required: 75, Met: false},
			Tests:    Tests{Total: 320, Passed: 311, Failed: 4},
			StaticAnalysis: &StaticAnalysis{
				Tool: "MegaLinter", Met: false, CriticalViolations: 1, HighViolations: 2,
				BlockingViolations: []string{"critical ApexSOQLInjection classes/Booking.cls:88"},
			},
		},
		Audit: Audit{TriggeredBy: "release-bot", OrgID: "00D000000000001", Repository: "harbor/ferry-tickets", Commit: "5f2b8c1d9e3a47605f2b8c1d9e3a47605f2b8c1d"},
	}
}

func run(command string) error {
	switch command {
	case "roundtrip":
		contract, err := read(os.Stdin)
		if err != nil {
			return err
		}
		return write(os.Stdout, contract)
	case "write":
		return write(os.Stdout, ownContract())
	default:
		return fmt.Errorf("unknown command %q: roundtrip or write", command)
	}
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "one command is wanted: roundtrip or write")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
