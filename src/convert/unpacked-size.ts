const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };

/** Offset of the record that ends a ZIP file. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new RangeError('not a ZIP file');
}

/** The packed bytes of each entry; entries that take the same bytes twice count twice. */
function* packedEntries(bytes: Uint8Array): Generator<{ readonly data: Uint8Array; readonly isDeflated: boolean }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw new RangeError('damaged ZIP file');
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    yield { data, isDeflated: view.getUint16(at + 10, true) === 8 };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Bytes that come out of a deflated entry, counted no further than the limit. What an archive says of itself may be untrue. */
async function inflatedSize(data: Uint8Array, limit: number): Promise<number> {
  const unpacked = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    if (done || size > limit) break;
  }
  if (size > limit) await reader.cancel();
  return size;
}

/**
 * How many bytes a ZIP file unpacks to, found by unpacking it without keeping anything; stops soon after the limit.
 *
 * @throws {RangeError} When it is no ZIP file.
 */
export async function unpackedSize(bytes: Uint8Array, limit: number): Promise<number> {
  let size = 0;
  for (const { data, isDeflated } of packedEntries(bytes)) {
    size += isDeflated ? await inflatedSize(data, limit - size) : data.length;
    if (size > limit) break;
  }
  return size;
}
