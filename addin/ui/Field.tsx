import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, type ReactNode, useContext, useId } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  required: { color: tokens.colorPaletteRedForeground3 },
  below: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly problem?: string | null | undefined;
  readonly required?: boolean;
  readonly children: ReactNode;
}

/** What an input takes from its field: its name and what is said below it. */
type InputProps = Readonly<
  Partial<Record<"id" | "aria-describedby", string> & Record<"required" | "aria-invalid", boolean>>
>;

const FieldContext = createContext<InputProps>({});

/** The props of the one input of a field. */
export const useField = (): InputProps => useContext(FieldContext);

/** A label above an input, a hint or what is wrong below it; screen readers hear all of it at the input. */
export function Field({ label, hint, problem, required = false, children }: FieldProps) {
  const styles = useStyles();
  const id = useId();
  const below = problem ?? hint;
  const props = {
    id,
    ...(below && { "aria-describedby": `${id}b` }),
    ...(required && { required }),
    ...(problem && { "aria-invalid": true }),
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden="true">
            {" *"}
          </span>
        )}
      </label>
      <FieldContext value={props}>{children}</FieldContext>
      {below && (
        <span
          id={`${id}b`}
          className={mergeClasses(styles.below, problem ? styles.wrong : undefined)}
          {...(problem && { role: "alert" })}
        >
          {below}
        </span>
      )}
    </div>
  );
}
