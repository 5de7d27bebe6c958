/** Error codes a host answers with; office.js turns them into `asyncResult.error`. */
export const HOST_ERRORS = {
  InternalFormatError: 9002,
  InvalidAttachmentId: 9003,
  GenericTokenError: 9018,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  InvalidParameterValueError: 9031,
  ApiCallNotSupportedByExtensionPoint: 9032,
  InsufficientItemPermissionsError: 9038,
  InternalServerError: 9042,
  ItemNotSaved: 9046,
  KeyNotFound: 9050,
} as const;
export type HostErrorName = keyof typeof HOST_ERRORS;

/** Thrown by the mail side of an API to make the call fail in the pane. */
export class HostError extends Error {
  readonly code: number;

  constructor(name: HostErrorName) {
    super(`Outlook answers ${name}`);
    this.code = HOST_ERRORS[name];
  }
}
