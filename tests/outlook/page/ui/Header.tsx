import {
  Avatar,
  Button,
  Input,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DarkThemeRegular, GridDotsRegular, SearchRegular } from "@fluentui/react-icons";
import { LOOKS, THEMES, type ThemeName } from "../state/theme.ts";
import { useMail, useOutlook } from "./hostContext.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(200px, 480px) minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, overflow: "hidden" },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  emulated: { fontSize: tokens.fontSizeBase200, opacity: 0.9, whiteSpace: "nowrap" },
  end: { display: "flex", justifyContent: "end", alignItems: "center", gap: tokens.spacingHorizontalS },
  onBrand: {
    color: "inherit",
    ":hover": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

function ThemeMenu() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { theme } = useMail();
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = THEMES.find((name) => name === checkedItems[0]);
        if (chosen) outlook.setTheme(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={styles.onBrand} icon={<DarkThemeRegular />} aria-label="Theme" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {THEMES.map((name: ThemeName) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {LOOKS[name].label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AccountMenu() {
  const styles = useStyles();
  const { view } = useMail();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.onBrand}
          aria-label={`Account of ${view.user.name}`}
          icon={<Avatar size={28} name={view.user.name} color="colorful" aria-hidden />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {view.users.map((user) => (
            <MenuItem
              key={user.address}
              secondaryContent={user.address}
              onClick={() => location.assign(`?as=${encodeURIComponent(user.address)}`)}
            >
              {user.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function Header() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { search } = useMail();
  return (
    <header className={styles.root}>
      <div className={styles.title}>
        <GridDotsRegular fontSize={20} aria-hidden />
        <span className={styles.name}>Outlook</span>
        <span className={styles.emulated}>emulated</span>
      </div>
      <Input
        type="search"
        aria-label="Search mail"
        placeholder="Search"
        contentBefore={<SearchRegular />}
        value={search}
        onChange={(_event, { value }) => outlook.search(value)}
      />
      <div className={styles.end}>
        <ThemeMenu />
        <AccountMenu />
      </div>
    </header>
  );
}
