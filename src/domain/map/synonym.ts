/** Words and phrases that mean the same in this organisation, as `ship`, `push live` and `yeet` may. */
export interface Synonym {
  readonly id: string;
  readonly words: readonly string[];
}
