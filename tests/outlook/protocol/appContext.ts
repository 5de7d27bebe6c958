/** The answer to `getAppContextAsync`; office.js never gets ready when one of the first nine members is missing. */

export interface AppContextFacts {
  readonly appId: string;
  readonly addinName: string;
  readonly addinOrigin: string;
  readonly locale: string;
  /** Newest Mailbox requirement set the host claims. */
  readonly mailboxSet: string;
  /** Whether the host claims nested sign-in. */
  readonly nestedSignIn: boolean;
  /** Roaming settings by key; each value is a JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

const OUTLOOK_WEB = 64;

export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.appId,
    _appName: OUTLOOK_WEB,
    _appVersion: "16.01",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: "",
    _clientMode: 1,
    _settings: facts.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    // Not empty: office.js parses it as XML, and the browser's page for a parse error has styles a strict policy reports.
    _eToken: '<r v="0"><t cid="" oid="" aid=""/></r>',
    _correlationId: facts.appId,
    _appInstanceId: facts.appId,
    _addinName: facts.addinName,
    _appDomains: [facts.addinOrigin],
    _hostFullVersion: "16.0.19426.20170",
    _requirementMatrix: JSON.stringify({
      Mailbox: facts.mailboxSet,
      AddinCommands: "1.1",
      DialogApi: "1.2",
      IdentityAPI: "1.3",
      ...(facts.nestedSignIn && { NestedAppAuth: "1.1" }),
    }),
  };
}

/** The text office.js finds in `window.name` of its frame. */
export function frameName(facts: {
  readonly conversationId: string;
  readonly appId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${facts.conversationId}`,
    hostInfo: `Outlook$Web$16.01$${facts.locale}$${facts.appId}$$disableLogging$0`,
    xdmInfo: `${facts.conversationId}|${facts.appId}|${facts.hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
