// Command hello-app is the program of Hello.app: a page on a loopback address, shown in the user's browser.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"time"
)

// version is set by the release: -ldflags "-X main.version=1.2.3".
var version = "dev"

func main() {
	check := flag.Bool("check", false, "read the resources, say where they are, and exit")
	browse := flag.Bool("browser", true, "open the page in the browser")
	flag.Parse()
	log.SetFlags(0)
	log.SetPrefix("hello-app: ")

	executable, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	resources, err := findResources(executable)
	if err != nil {
		log.Fatal(err)
	}
	page, err := newPage(resources, version)
	if err != nil {
		log.Fatal(err)
	}
	if *check {
		fmt.Printf("hello-app %s: %d greetings in %s\n", version, len(page.greetings), resources)
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := serve(ctx, page, *browse); err != nil {
		log.Print(err)
	}
}

// serve shows the page until the context ends or the user presses Quit.
func serve(ctx context.Context, page *page, browse bool) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	ctx, quit := context.WithCancel(ctx)
	defer quit()
	server := &http.Server{Handler: page.handler(quit), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-ctx.Done()
		deadline, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		server.Shutdown(deadline)
	}()
	address := fmt.Sprintf("http://%s/?key=%s", listener.Addr(), page.key)
	fmt.Println(address)
	if browse && runtime.GOOS == "darwin" {
		if err := exec.Command("/usr/bin/open", address).Run(); err != nil {
			log.Print("the browser did not open: ", err)
		}
	}
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
