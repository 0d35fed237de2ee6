package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func newServer(t *testing.T, quit func()) (*httptest.Server, *page) {
	t.Helper()
	page, err := newPage(filepath.Join("app", "Resources"), "1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(page.handler(quit))
	t.Cleanup(server.Close)
	return server, page
}

func TestThePageShowsItsResources(t *testing.T) {
	server, page := newServer(t, nil)
	response, err := http.Get(server.URL + "/?key=" + page.key)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	for _, text := range append(page.greetings, "1.2.3") {
		if !strings.Contains(string(body), text) {
			t.Errorf("the page does not show %q", text)
		}
	}
}

func TestOnlyWhoHasTheKeyIsServed(t *testing.T) {
	server, _ := newServer(t, func() { t.Error("a stranger has quit the app") })
	for _, send := range []func() (*http.Response, error){
		func() (*http.Response, error) { return http.Get(server.URL) },
		func() (*http.Response, error) { return http.PostForm(server.URL+"/quit", url.Values{"key": {"wrong"}}) },
	} {
		response, err := send()
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != http.StatusForbidden {
			t.Errorf("status %d, want 403", response.StatusCode)
		}
	}
}

func TestQuit(t *testing.T) {
	quits := 0
	server, page := newServer(t, func() { quits++ })
	response, err := http.PostForm(server.URL+"/quit", url.Values{"key": {page.key}})
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if quits != 1 {
		t.Errorf("quit was called %d times", quits)
	}
}

func TestResourcesLieBesideTheProgramInABundle(t *testing.T) {
	contents := t.TempDir()
	for _, folder := range []string{"MacOS", "Resources"} {
		if err := os.Mkdir(filepath.Join(contents, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	program := filepath.Join(contents, "MacOS", "hello-app")
	for _, file := range []string{program, filepath.Join(contents, "Resources", "page.html")} {
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := findResources(program)
	want, _ := filepath.EvalSymlinks(filepath.Join(contents, "Resources"))
	if err != nil || got != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}
