package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func serve(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("/hello", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("hello\n")) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL
}

func runWith(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(context.Background(), args, &out, &errs)
	return code, out.String(), errs.String()
}

func TestAnswersAreReportedInOrder(t *testing.T) {
	base := serve(t)
	code, stdout, _ := runWith(t, "--json", base+"/hello", base+"/missing")
	if code != 1 {
		t.Errorf("exit code %d, want 1: one address is missing", code)
	}
	var answers []Answer
	if err := json.Unmarshal([]byte(stdout), &answers); err != nil {
		t.Fatal(err)
	}
	if len(answers) != 2 || answers[0].Status != 200 || answers[1].Status != 404 {
		t.Fatalf("unexpected answers: %+v", answers)
	}
	const sha256OfHello = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"
	if answers[0].Bytes != 6 || answers[0].SHA256 != sha256OfHello || answers[0].Milliseconds <= 0 {
		t.Errorf("unexpected facts: %+v", answers[0])
	}
}

func TestExpectedStatusDecides(t *testing.T) {
	if code, _, _ := runWith(t, "--expect", "404", serve(t)+"/missing"); code != 0 {
		t.Errorf("exit code %d, want 0", code)
	}
}

func TestAnAddressThatDoesNotAnswerIsNamed(t *testing.T) {
	code, stdout, _ := runWith(t, "http://127.0.0.1:1/")
	if code != 1 || !strings.Contains(stdout, "127.0.0.1:1") {
		t.Errorf("exit code %d, output %q", code, stdout)
	}
}

func TestVersion(t *testing.T) {
	version = "1.2.3"
	t.Cleanup(func() { version = "dev" })
	if code, stdout, _ := runWith(t, "--version"); code != 0 || !strings.HasPrefix(stdout, "hello-cli 1.2.3 (go") {
		t.Errorf("exit code %d, output %q", code, stdout)
	}
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{{}, {"--no-such-flag"}} {
		if code, _, stderr := runWith(t, args...); code != 2 || stderr == "" {
			t.Errorf("%v: exit code %d, message %q", args, code, stderr)
		}
	}
}
