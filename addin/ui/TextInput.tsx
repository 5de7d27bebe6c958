import { mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { useField } from "./Field.tsx";
import { useInputStyles } from "./inputStyles.ts";

type Typed<Element extends "input" | "textarea"> = Omit<ComponentProps<Element>, "className" | "onChange" | "value"> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line to type, or a day or a number. Inside a `Field`, which gives it its label. */
export function TextInput({ onChange, ...rest }: Typed<"input">) {
  const styles = useInputStyles();
  return <input {...useField()} {...rest} className={styles.line} onChange={({ target }) => onChange(target.value)} />;
}

/** Several lines to type. Inside a `Field`, which gives it its label. */
export function TextLines({ onChange, ...rest }: Typed<"textarea">) {
  const styles = useInputStyles();
  const look = mergeClasses(styles.line, styles.lines);
  return <textarea {...useField()} {...rest} className={look} onChange={({ target }) => onChange(target.value)} />;
}
