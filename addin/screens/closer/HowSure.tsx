import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useCalibration } from "../../hooks/closer/useCare.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { careSentences } from "../../strings/careSentences.ts";
import { loadSentence } from "../../strings/errors.ts";
import { Part } from "../../ui/Part.tsx";
import { ReliabilityPicture } from "../../ui/ReliabilityPicture.tsx";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    width: "100%",
    "& th, & td": {
      fontWeight: tokens.fontWeightRegular,
      paddingBlock: "2px",
      paddingInlineEnd: tokens.spacingHorizontalS,
      textAlign: "start",
    },
    "& thead th": { color: tokens.colorNeutralForeground3 },
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  beside: { alignItems: "center", columnGap: tokens.spacingHorizontalM, display: "flex" },
});

/** The forecast with its width, and how often such forecasts came true: the user's own, else the published ones (S10). */
export function HowSure({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { format } = useServices();
  const { forecast } = known.standing;
  const say = careSentences(format);
  return (
    <Part title={careWords.closer.sure}>
      {forecast && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{careWords.closer.within}</th>
              <th scope="col">{careWords.closer.likely}</th>
              <th scope="col">{careWords.closer.between}</th>
            </tr>
          </thead>
          <tbody>
            {forecast.within.map((within) => (
              <tr key={within.days}>
                <th scope="row">{say.within(within.days)}</th>
                <td>{say.likely(within.probability)}</td>
                <td>{say.between(within)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {forecast && forecast.fading !== null && <span className={styles.small}>{say.fading(forecast.fading)}</span>}
      <Calibration />
    </Part>
  );
}

function Calibration() {
  const styles = useStyles();
  const { words, format } = useServices();
  const { value, error } = useCalibration();
  if (!value) {
    return <span className={styles.small}>{error ? loadSentence(error, words) : words.state.loading}</span>;
  }
  const say = careSentences(format);
  const sentence = `${say.calibration(value)} ${say.brier(value)}`;
  if (value.brier === null) return <span className={styles.small}>{sentence}</span>;
  const bands = value.bands.map(say.band).join("; ");
  return (
    <div className={styles.beside}>
      <ReliabilityPicture bands={value.bands} label={`${careWords.closer.sure} ${bands}`} />
      <span className={styles.small}>{sentence}</span>
    </div>
  );
}
