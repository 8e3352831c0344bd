type Addressed = { id: string; hash: string; fileName: string };

/** Where readers get a PDF; what it shows never changes, so copies may be kept for ever. */
export const documentPath = ({ id, hash, fileName }: Addressed) => `/files/${id}/${hash.slice(0, 12)}/${fileName}`;
