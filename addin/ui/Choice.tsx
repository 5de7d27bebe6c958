import { Field, useField } from "./Field.tsx";
import { useInputStyles } from "./inputStyles.ts";

interface SelectProps<T extends string> {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few: the browser's own list, in Fluent's colours. */
export function Choice<T extends string>({ label, ...select }: SelectProps<T> & { readonly label: string }) {
  return (
    <Field label={label}>
      <Select {...select} />
    </Field>
  );
}

function Select<T extends string>({ value, options, onChange }: SelectProps<T>) {
  const styles = useInputStyles();
  return (
    <select
      {...useField()}
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
  );
}
