/** What the tests use of a server that speaks S3; it brings no types. */
declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      vhostBuckets: boolean;
      allowMismatchedSignatures: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(callback: (problem: Error | null, at: { port: number }) => void): void;
    close(): Promise<void>;
  }
}
