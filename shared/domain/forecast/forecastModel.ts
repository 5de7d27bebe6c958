/**
 * Written by `npm run train` (tools/train); never by hand. Trained on
 * eu-core (cut-offs 90, 150, 210, 270, 330, 390, 450) and college (cut-offs 45, 75, 105, 133),
 * one level per network and cut-off, which is thrown away; judged by `npm run eval -- stage`, also on each network by what
 * the other one taught (tools/eval/README.md). SNAP networks: Paranjape, Benson & Leskovec 2017; Panzarasa, Opsahl & Carley 2009.
 */
import type { ForecastModel } from "./forecast.ts";

export const FORECAST_MODEL: ForecastModel = {
  contact: {
    intercept: -2.7957,
    slopes: {
      recent: 1.2206,
      weekly: 0.8046,
      monthly: 1.2083,
      contacts: 0.2733,
      bgNbd: 0.1145,
      owner: 0.1525,
    },
  },
  perLogHorizon: 1.0882,
  spread: 0.9926,
  fading: {
    intercept: 0.9839,
    slopes: {
      recent: -0.6833,
      weekly: -1.0298,
      monthly: -0.3535,
      contacts: -0.5042,
      bgNbd: -0.1737,
      owner: -0.0865,
      lately: 1.0927,
      threshold: 1.7385,
      longestPause: 0.0803,
    },
  },
};
