/** Written by `npm run train -- tone`: the texts the shipped weights were learned from (`fingerprintOf`). */
export const SEEN_TEXTS: Readonly<Record<string, string>> = {
  pavlick: "fcd298b3fec65b46",
  german: "91a0150c1acbe84b",
  politeness: "e984e8db7dd9db94",
  requests: "47a847099da10736",
};
