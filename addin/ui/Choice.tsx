import { Field } from "@fluentui/react-components";
import { useInputStyles } from "./inputStyles.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few: the browser's own list, in Fluent's colours. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const styles = useInputStyles();
  return (
    <Field label={label}>
      {(field) => (
        <select
          {...field}
          className={styles.line}
          value={value}
          onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value ?? value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
