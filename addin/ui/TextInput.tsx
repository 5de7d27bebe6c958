import { mergeClasses, useFieldControlProps_unstable as useFieldControl } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useInputStyles } from "./inputStyles.ts";

type Typed<Element extends "input" | "textarea"> = Omit<ComponentProps<Element>, "className" | "onChange" | "value"> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The field's label names the input itself, and a click on it leads there. */
const LABELLED = { supportsLabelFor: true, supportsRequired: true };

/** One line to type, or a day or a number. Inside a `Field`, which gives it its label. */
export function TextInput({ onChange, ...rest }: Typed<"input">) {
  const styles = useInputStyles();
  const field = useFieldControl(rest, LABELLED);
  return <input {...field} className={styles.line} onChange={({ target }) => onChange(target.value)} />;
}

/** Several lines to type. Inside a `Field`, which gives it its label. */
export function TextLines({ onChange, ...rest }: Typed<"textarea">) {
  const styles = useInputStyles();
  const look = mergeClasses(styles.line, styles.lines);
  const field = useFieldControl(rest, LABELLED);
  return <textarea {...field} className={look} onChange={({ target }) => onChange(target.value)} />;
}
