// Command icon draws app/AppIcon.icns: go run ./icon > app/AppIcon.icns
package main

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"log"
	"math"
	"os"
)

// sizes are the PNG entries of an icon file (https://en.wikipedia.org/wiki/Apple_Icon_Image_format), in pixels.
var sizes = []struct {
	kind   string
	pixels int
}{{"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}}

func main() {
	var entries bytes.Buffer
	for _, size := range sizes {
		var picture bytes.Buffer
		encoder := png.Encoder{CompressionLevel: png.BestCompression}
		if err := encoder.Encode(&picture, draw(size.pixels)); err != nil {
			log.Fatal(err)
		}
		writeEntry(&entries, size.kind, picture.Bytes())
	}
	var file bytes.Buffer
	writeEntry(&file, "icns", entries.Bytes())
	if _, err := os.Stdout.Write(file.Bytes()); err != nil {
		log.Fatal(err)
	}
}

// writeEntry writes four letters, the length with these eight bytes (big-endian), and the content.
func writeEntry(out *bytes.Buffer, kind string, content []byte) {
	out.WriteString(kind)
	binary.Write(out, binary.BigEndian, uint32(len(content)+8))
	out.Write(content)
}

// draw gives a rounded blue square with a white check mark, smoothed over 3 by 3 samples a pixel.
func draw(pixels int) image.Image {
	const samples = 3
	picture := image.NewNRGBA(image.Rect(0, 0, pixels, pixels))
	for y := range pixels {
		for x := range pixels {
			var inside, white float64
			for i := range samples * samples {
				px := (float64(x) + (float64(i%samples)+0.5)/samples) / float64(pixels)
				py := (float64(y) + (float64(i/samples)+0.5)/samples) / float64(pixels)
				if distanceToSquare(px, py) <= 0 {
					inside++
					if onCheckMark(px, py) {
						white++
					}
				}
			}
			if inside == 0 {
				continue
			}
			share := white / inside
			shade := float64(y) / float64(pixels)
			mix := func(top, bottom float64) uint8 {
				blue := top + (bottom-top)*shade
				return uint8(blue + (255-blue)*share)
			}
			alpha := uint8(255 * inside / (samples * samples))
			picture.SetNRGBA(x, y, color.NRGBA{mix(64, 18), mix(156, 84), mix(236, 168), alpha})
		}
	}
	return picture
}

// distanceToSquare is negative inside a square of side 0.8 with corners of radius 0.18.
func distanceToSquare(x, y float64) float64 {
	const half, radius = 0.4, 0.18
	dx := max(math.Abs(x-0.5)-half+radius, 0)
	dy := max(math.Abs(y-0.5)-half+radius, 0)
	return math.Hypot(dx, dy) - radius
}

func onCheckMark(x, y float64) bool {
	const halfWidth = 0.045
	return distanceToLine(x, y, 0.31, 0.52, 0.44, 0.65) < halfWidth || distanceToLine(x, y, 0.44, 0.65, 0.69, 0.37) < halfWidth
}

func distanceToLine(x, y, x1, y1, x2, y2 float64) float64 {
	along := ((x-x1)*(x2-x1) + (y-y1)*(y2-y1)) / ((x2-x1)*(x2-x1) + (y2-y1)*(y2-y1))
	along = min(max(along, 0), 1)
	return math.Hypot(x-(x1+along*(x2-x1)), y-(y1+along*(y2-y1)))
}
