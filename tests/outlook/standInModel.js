// Stands in for Workers AI in the emulated Outlook: no language model, but a handful of substitutions. It answers in the form of the real one.
import { WorkerEntrypoint } from "cloudflare:workers";

const POLITER = [
  [/\bI just wanted\b/g, "I wanted"],
  [/\bASAP\b/g, "when you can"],
  [/\b([Cc])an you\b/g, (_, c) => `${c === "C" ? "C" : "c"}ould you`],
  [/\bI need\b/g, "I would like"],
  [/!+/g, "."],
];

/** The letter between the two lines around it. */
const letterIn = (messages) => messages.at(-1).content.split("\n").slice(1, -1).join("\n");

export class Model extends WorkerEntrypoint {
  async run(_model, { messages }) {
    const letter = POLITER.reduce((text, [plain, politer]) => text.replace(plain, politer), letterIn(messages));
    return { response: letter };
  }
}
