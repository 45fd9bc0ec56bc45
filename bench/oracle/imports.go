// Prints the imports of Go files as go/parser sees them: one line of JSON for each path that stands on a line of the
// standard input. Started by oracle-go.mjs.
package main

import (
	"bufio"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"unicode/utf16"
)

type entry struct {
	Specifier string `json:"specifier"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
}

type result struct {
	Path    string  `json:"path"`
	Package string  `json:"package"`
	Imports []entry `json:"imports"`
	Error   string  `json:"error,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for lines.Scan() {
		encoder.Encode(read(lines.Text()))
	}
}

func read(path string) result {
	found := result{Path: path, Imports: []entry{}}
	source, err := os.ReadFile(path)
	if err != nil {
		found.Error = err.Error()
		return found
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, source, parser.ImportsOnly)
	if err != nil {
		found.Error = err.Error()
		return found
	}
	found.Package = file.Name.Name
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			imported := spec.(*ast.ImportSpec)
			at := imported.Pos()
			if !group.Lparen.IsValid() {
				at = group.Pos()
			}
			specifier, _ := strconv.Unquote(imported.Path.Value)
			place := files.PositionFor(at, false)
			start := place.Offset - (place.Column - 1)
			column := len(utf16.Encode([]rune(string(source[start:place.Offset])))) + 1
			found.Imports = append(found.Imports, entry{specifier, place.Line, column})
		}
	}
	return found
}
