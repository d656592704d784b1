import { crc32, deflateSync } from "node:zlib";

/** A picture of few colours. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, 0 to 255 each; at most 256 colours. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** The number of each pixel's colour, row by row from the top left. */
  readonly pixels: Uint8Array;
}

/** The picture as a PNG file: one byte a pixel, no filter, no transparency (PNG specification, sections 5 and 11). */
export function encodePng({ width, height, palette, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which name a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with the number of its filter.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
