package main

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// findResources gives the folder with the app's resources: Contents/Resources beside Contents/MacOS in a bundle,
// app/Resources of the source tree during development.
func findResources(executable string) (string, error) {
	real, err := filepath.EvalSymlinks(executable)
	if err != nil {
		return "", err
	}
	candidates := []string{
		filepath.Join(filepath.Dir(real), "..", "Resources"),
		filepath.Join("app", "Resources"),
	}
	for _, folder := range candidates {
		if _, err := os.Stat(filepath.Join(folder, "page.html")); err == nil {
			return filepath.Clean(folder), nil
		}
	}
	return "", fmt.Errorf("no resources in %s", strings.Join(candidates, " or "))
}

// page is what the browser shows.
type page struct {
	// key keeps other local users from using the page: only who was given the address knows it.
	key       string
	version   string
	greetings []string
	template  *template.Template
}

func newPage(resources, version string) (*page, error) {
	parsed, err := template.ParseFiles(filepath.Join(resources, "page.html"))
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(resources, "greetings.txt"))
	if err != nil {
		return nil, err
	}
	var greetings []string
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		if line := strings.TrimSpace(lines.Text()); line != "" {
			greetings = append(greetings, line)
		}
	}
	if len(greetings) == 0 {
		return nil, errors.New("greetings.txt is empty")
	}
	return &page{key: rand.Text(), version: version, greetings: greetings, template: parsed}, nil
}

// handler serves the page; quit is called when the user presses Quit.
func (p *page) handler(quit func()) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		p.template.Execute(w, map[string]any{
			"Key": p.key, "Version": p.version, "Greetings": p.greetings,
			"Go": runtime.Version(), "Platform": runtime.GOOS + "/" + runtime.GOARCH,
		})
	})
	mux.HandleFunc("POST /quit", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, "Goodbye. This page can be closed.")
		quit()
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.FormValue("key")), []byte(p.key)) != 1 {
			http.Error(w, "open the address that Hello prints", http.StatusForbidden)
			return
		}
		mux.ServeHTTP(w, r)
	})
}
