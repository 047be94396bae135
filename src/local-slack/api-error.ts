/** An answer `{ ok: false, error: code }`, with Slack's sentences in `response_metadata.messages` if there are any. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, details: readonly string[] = []) {
    super(details.length > 0 ? `${code}: ${details.join('; ')}` : code);
    this.code = code;
    this.details = details;
  }
}
