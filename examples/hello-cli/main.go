// Command hello-cli asks web addresses and says how they answer: status, size, SHA-256 and time.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"time"

	"github.com/spf13/pflag"
)

// version is set by the release: -ldflags "-X main.version=1.2.3".
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is main without the process: it gives the exit code, 0 when every address answered as expected.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := pflag.NewFlagSet("hello-cli", pflag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.SortFlags = false
	var (
		asJSON      = flags.Bool("json", false, "print one JSON document")
		expect      = flags.IntP("expect", "e", 200, "status that counts as good")
		timeout     = flags.DurationP("timeout", "t", 10*time.Second, "time for each address")
		showVersion = flags.BoolP("version", "v", false, "print the version and exit")
	)
	flags.Usage = func() {
		fmt.Fprintf(stderr, "Usage: hello-cli [flags] URL...\n\n%s", flags.FlagUsages())
	}
	switch err := flags.Parse(args); {
	case err == pflag.ErrHelp:
		return 0
	case err != nil:
		fmt.Fprintln(stderr, "hello-cli:", err)
		return 2
	}
	if *showVersion {
		fmt.Fprintf(stdout, "hello-cli %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
		return 0
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}

	answers := askAll(ctx, flags.Args(), *timeout)
	print := printTable
	if *asJSON {
		print = printJSON
	}
	if err := print(stdout, answers); err != nil {
		fmt.Fprintln(stderr, "hello-cli:", err)
		return 1
	}
	for _, answer := range answers {
		if answer.Status != *expect {
			return 1
		}
	}
	return 0
}
