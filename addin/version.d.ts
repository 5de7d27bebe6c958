/** Version of the package, put in by the build. */
declare const __RAPPORT_VERSION__: string;

/** Bytes of the speller's dictionary once it is unpacked, put in by the build. */
declare const __SPELLING_BYTES__: number;
