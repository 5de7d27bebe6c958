// `npm run train -- <what>`: finds coefficients anew on public data and writes them where they are used. Without an argument, all of them.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ForecastModel, Weights } from "../../shared/domain/forecast/forecast.ts";
import { hasSharedFile, SKIPPED } from "../eval/sharedData.ts";
import { loadNetwork, NETWORKS } from "../eval/stage/network.ts";
import { trainForecast } from "./forecastTraining.ts";
import { trainTone } from "./tone/toneTraining.ts";

const TARGET = fileURLToPath(new URL("../../shared/domain/forecast/forecastModel.ts", import.meta.url));

/** The model as a TypeScript file, in the form the formatter leaves it. */
function written(model: ForecastModel, cases: string): string {
  return `/**
 * Written by \`npm run train\` (tools/train); never by hand. Trained on
 * ${cases},
 * one level per network and cut-off, which is thrown away; judged by \`npm run eval -- stage\`, also on each network by what
 * the other one taught (tools/eval/README.md). SNAP networks: Paranjape, Benson & Leskovec 2017; Panzarasa, Opsahl & Carley 2009.
 */
import type { ForecastModel } from "./forecast.ts";

export const FORECAST_MODEL: ForecastModel = {
  contact: ${weights(model.contact)},
  perLogHorizon: ${rounded(model.perLogHorizon)},
  spread: ${rounded(model.spread)},
  fading: ${weights(model.fading)},
};
`;
}

function weights({ intercept, slopes }: Weights<string>): string {
  const lines = Object.entries(slopes).map(([name, slope]) => `      ${name}: ${rounded(slope)},`);
  return ["{", `    intercept: ${rounded(intercept)},`, "    slopes: {", ...lines, "    },", "  }"].join("\n");
}

const rounded = (value: number): number => Number(value.toFixed(4));

function trainTheForecast(): void {
  if (!NETWORKS.every(({ path }) => hasSharedFile(path))) {
    console.log(SKIPPED);
    return;
  }
  const networks = NETWORKS.map(loadNetwork);
  const model = trainForecast(networks);
  const sources = NETWORKS.map(({ name, cutOffs }) => `${name} (cut-offs ${cutOffs.join(", ")})`);
  writeFileSync(TARGET, written(model, sources.join(" and ")));
  console.log(`Wrote ${TARGET}`);
}

const TRAININGS: Readonly<Record<string, () => void>> = { forecast: trainTheForecast, tone: trainTone };

function main(asked: readonly string[]): void {
  const unknown = asked.filter((name) => !Object.hasOwn(TRAININGS, name));
  if (unknown.length > 0) {
    console.error(`Cannot train "${unknown.join(", ")}": there is ${Object.keys(TRAININGS).join(", ")}`);
    process.exitCode = 1;
    return;
  }
  for (const name of asked.length > 0 ? asked : Object.keys(TRAININGS)) TRAININGS[name]?.();
}

main(process.argv.slice(2));
