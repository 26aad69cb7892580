export interface Column {
  readonly head: string;
  readonly align?: 'right';
}
