import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DraftsRegular, MailInboxRegular, SendRegular } from "@fluentui/react-icons";
import { type FolderName, unreadCount } from "../state/shown.ts";
import { useMail, useOutlook } from "./hostContext.ts";

const useStyles = makeStyles({
  root: {
    flex: "0 0 148px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingTop: tokens.spacingVerticalXS,
    "@media (max-width: 1100px)": { flexBasis: "44px" },
  },
  folder: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  label: { flexGrow: 1, "@media (max-width: 1100px)": { display: "none" } },
  count: { "@media (max-width: 1100px)": { display: "none" } },
});

const FOLDERS: readonly { readonly name: FolderName; readonly label: string; readonly icon: React.ReactNode }[] = [
  { name: "inbox", label: "Inbox", icon: <MailInboxRegular fontSize={20} /> },
  { name: "sent", label: "Sent Items", icon: <SendRegular fontSize={20} /> },
  { name: "drafts", label: "Drafts", icon: <DraftsRegular fontSize={20} /> },
];

export function FolderList() {
  const styles = useStyles();
  const outlook = useOutlook();
  const state = useMail();
  const counts = { inbox: unreadCount(state), sent: 0, drafts: state.drafts.length };
  return (
    <nav className={styles.root} aria-label="Folders">
      {FOLDERS.map(({ name, label, icon }) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.folder, state.folder === name && styles.open)}
          aria-current={state.folder === name ? "page" : undefined}
          aria-label={label}
          onClick={() => outlook.openFolder(name)}
        >
          {icon}
          <span className={styles.label}>{label}</span>
          {counts[name] > 0 && (
            <CounterBadge className={styles.count} count={counts[name]} overflowCount={999} color="informative" />
          )}
        </button>
      ))}
    </nav>
  );
}
