/** A RACI matrix as it stands in a sheet. */
export interface Matrix {
  readonly file: string;
}
