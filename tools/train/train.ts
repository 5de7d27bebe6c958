// `npm run train`: finds the coefficients of the forecast on the public networks and writes them to shared/domain/forecastModel.ts.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ForecastModel, Weights } from "../../shared/domain/forecast.ts";
import { hasSharedFile, SKIPPED } from "../eval/sharedData.ts";
import { loadNetwork, NETWORKS } from "../eval/stage/network.ts";
import { trainForecast } from "./forecastTraining.ts";

const TARGET = fileURLToPath(new URL("../../shared/domain/forecastModel.ts", import.meta.url));

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

function main(): void {
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

main();
