/** One thing that a manifest names. */
interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What a manifest says of a class. */
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members?: readonly Named[];
}

/** One module of a manifest. */
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

/** The manifest of our elements. */
export function createManifest(): { readonly schemaVersion: string; readonly modules: readonly Module[] };
/** Writes the manifest into the package. */
export function writeManifest(): void;
