module contract-gates.dev/go-side

go 1.21
