// Command large is as large as the file data.bin beside it, for measuring signers.
package main

import _ "embed"

//go:embed data.bin
var data string

func main() { println(len(data)) }
