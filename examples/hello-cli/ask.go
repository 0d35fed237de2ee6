package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sync"
	"text/tabwriter"
	"time"
)

// Answer says how one address answered. Status is 0 when it did not; Error then says why.
type Answer struct {
	URL          string  `json:"url"`
	Status       int     `json:"status"`
	Bytes        int64   `json:"bytes"`
	SHA256       string  `json:"sha256,omitempty"`
	Milliseconds float64 `json:"milliseconds"`
	Error        string  `json:"error,omitempty"`
}

// askAll asks all addresses at once and keeps their order.
func askAll(ctx context.Context, urls []string, timeout time.Duration) []Answer {
	answers := make([]Answer, len(urls))
	var group sync.WaitGroup
	for i, url := range urls {
		group.Go(func() { answers[i] = ask(ctx, url, timeout) })
	}
	group.Wait()
	return answers
}

func ask(ctx context.Context, url string, timeout time.Duration) (answer Answer) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	answer.URL = url
	start := time.Now()
	defer func() { answer.Milliseconds = float64(time.Since(start).Microseconds()) / 1000 }()

	fail := func(err error) Answer {
		answer.Error = err.Error()
		return answer
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fail(err)
	}
	request.Header.Set("User-Agent", "hello-cli/"+version)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fail(err)
	}
	defer response.Body.Close()

	digest := sha256.New()
	answer.Bytes, err = io.Copy(digest, response.Body)
	if err != nil {
		return fail(err)
	}
	answer.Status = response.StatusCode
	answer.SHA256 = hex.EncodeToString(digest.Sum(nil))
	return answer
}

func printJSON(out io.Writer, answers []Answer) error {
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(answers)
}

func printTable(out io.Writer, answers []Answer) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "STATUS\tBYTES\tTIME\tSHA-256\tADDRESS")
	for _, a := range answers {
		if a.Error != "" {
			fmt.Fprintf(table, "-\t-\t%.0f ms\t-\t%s (%s)\n", a.Milliseconds, a.URL, a.Error)
			continue
		}
		fmt.Fprintf(table, "%d\t%d\t%.0f ms\t%.12s\t%s\n", a.Status, a.Bytes, a.Milliseconds, a.SHA256, a.URL)
	}
	return table.Flush()
}
