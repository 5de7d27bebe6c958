import { useState } from "react";
import type { CreateContact } from "../../../shared/contract/contacts.ts";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import { suggestedName } from "../../../shared/domain/names/displayName.ts";
import { addressKey } from "../../../shared/domain/people/address.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { useTyped } from "../../hooks/frame/useTyped.ts";
import { useServices } from "../../services.tsx";
import { formWords } from "../../strings/formWords.ts";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextInput, TextLines } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

interface ContactFormProps {
  /** Who is edited; `null` adds somebody. */
  readonly known: KnownPerson | null;
  readonly suggested: { readonly displayName: string; readonly address: string } | null;
  readonly onClose: () => void;
}

type Fields = Readonly<Record<"displayName" | "preferredName" | "company" | "role" | "addresses", string>>;

/** Adds or edits a person. */
export function ContactForm({ known, suggested, onClose }: ContactFormProps) {
  const { words } = useServices();
  const about = `contact.${known?.contact.id ?? suggested?.address ?? ""}`;
  const { typed, change, forget } = useTyped<Fields>(about, startOf(known, suggested));
  const [tried, setTried] = useState(false);
  const leave = () => {
    forget();
    onClose();
  };
  const { save, saving, error } = useSave(leave);
  const contact = contactOf(typed);
  const missing = { name: contact.displayName === "", address: !contact.addresses.every(isAddress) };

  const submit = () => {
    setTried(true);
    if (missing.name || missing.address || contact.addresses.length === 0) return;
    void (known ? save(editOf(known, contact)) : save(creationOf(contact)));
  };
  const text = (name: keyof Fields, label: string, hint?: string) => (
    <Field label={label} {...(hint && { hint })}>
      <TextInput value={typed[name]} maxLength={LIMITS.name} onChange={(value) => change({ [name]: value })} />
    </Field>
  );

  return (
    <Panel title={known ? words.person.edit : formWords.createTitle}>
      <Form onSubmit={submit} onCancel={leave}>
        <Field label={formWords.name} required problem={tried && missing.name ? formWords.nameMissing : null}>
          <TextInput
            value={typed.displayName}
            maxLength={LIMITS.name}
            onChange={(displayName) => change({ displayName })}
          />
        </Field>
        {text("preferredName", formWords.preferredName, formWords.preferredNameHint)}
        {text("company", formWords.company)}
        {text("role", formWords.role)}
        <Field
          label={formWords.addresses}
          hint={formWords.addressesHint}
          problem={tried && missing.address ? formWords.addressWrong : null}
        >
          <TextLines value={typed.addresses} onChange={(addresses) => change({ addresses })} />
        </Field>
        <SaveTrouble error={error} newer={known?.contact.displayName} />
        <FormActions save={words.save} cancel={words.cancel} saving={saving} onCancel={leave} />
      </Form>
    </Panel>
  );
}

function startOf(known: KnownPerson | null, suggested: ContactFormProps["suggested"]): Fields {
  const contact = known?.contact;
  return {
    displayName: contact?.displayName ?? (suggested ? suggestedName(suggested.displayName, suggested.address) : ""),
    preferredName: contact?.preferredName ?? "",
    company: contact?.company ?? "",
    role: contact?.role ?? "",
    addresses: contact?.addresses.join("\n") ?? suggested?.address ?? "",
  };
}

function contactOf(typed: Fields): CreateContact {
  const orNull = (text: string) => text.trim() || null;
  return {
    displayName: typed.displayName.trim(),
    preferredName: orNull(typed.preferredName),
    company: orNull(typed.company),
    role: orNull(typed.role),
    addresses: typed.addresses.split(/[\s,;]+/).filter((address) => address !== ""),
  };
}

const isAddress = (address: string): boolean => /^[^\s@]+@[^\s@]+$/.test(address);

const creationOf = (contact: CreateContact) => ({
  endpoint: contactsApi.createContact,
  body: contact,
  kind: "contact" as const,
  about: contact.displayName,
  scope: addressKey(contact.addresses[0] ?? ""),
});

const editOf = (known: KnownPerson, contact: CreateContact) => ({
  endpoint: contactsApi.editContact,
  params: { contactId: known.contact.id },
  body: contact,
  version: known.contact.version,
  kind: "contact" as const,
  about: contact.displayName,
  scope: known.contact.id,
});
