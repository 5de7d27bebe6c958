/** What a message offers whether it is read or written. */
import { HostError } from "../hostError.ts";
import type { ComposeSurface, Notification, ReadSurface } from "../surface.ts";
import { type Api, notEmulated, onItem } from "./api.ts";
import { coercionOf, type Params, paramsOf, textOf } from "./params.ts";

/** Outlook shows that many on one message. */
const MOST_NOTIFICATIONS = 5;
const NOTIFICATION_TYPES = ["informationalMessage", "progressIndicator", "errorMessage", "insightMessage"];

const notificationOf = (params: Params): Notification => ({
  ...params,
  key: textOf(params, "key"),
  message: textOf(params, "message"),
  type: NOTIFICATION_TYPES[Number(params["type"])] ?? "informationalMessage",
});

type Item = ReadSurface | ComposeSurface;

function addNotification(item: Item, params: Params): void {
  const notice = notificationOf(params);
  if (item.notifications.has(notice.key)) throw new HostError("DuplicateNotificationKey");
  if (item.notifications.size >= MOST_NOTIFICATIONS) throw new HostError("NumberOfNotificationsExceeded");
  item.notifications.set(notice.key, notice);
}

function replaceNotification(item: Item, params: Params): void {
  const notice = notificationOf(params);
  if (!item.notifications.has(notice.key)) throw new HostError("NotificationKeyNotFound");
  item.notifications.set(notice.key, notice);
}

function removeNotification(item: Item, params: Params): void {
  if (!item.notifications.delete(textOf(params, "key"))) throw new HostError("NotificationKeyNotFound");
}

const customProperties = (item: Item) => ({
  wasSuccessful: true,
  customProperties: JSON.stringify(Object.fromEntries(item.customProperties)),
});

function saveCustomProperties(item: Item, params: Params): void {
  item.customProperties.clear();
  const properties = Object.entries(paramsOf(params["customProperties"]));
  for (const [key, value] of properties) item.customProperties.set(key, value);
}

export const ITEM_APIS: readonly Api[] = [
  onItem({ id: 37, name: "body.getAsync", needs: "ReadItem", since: "1.3" }, (item, params) =>
    item.body(coercionOf(params)),
  ),
  onItem({ id: 33, name: "notificationMessages.addAsync", needs: "ReadItem", since: "1.3" }, addNotification),
  onItem({ id: 34, name: "notificationMessages.getAllAsync", needs: "ReadItem", since: "1.3" }, (item) => [
    ...item.notifications.values(),
  ]),
  onItem({ id: 35, name: "notificationMessages.replaceAsync", needs: "ReadItem", since: "1.3" }, replaceNotification),
  onItem({ id: 36, name: "notificationMessages.removeAsync", needs: "ReadItem", since: "1.3" }, removeNotification),
  onItem({ id: 3, name: "item.loadCustomPropertiesAsync", since: "1.1", bare: true }, customProperties),
  onItem({ id: 4, name: "customProperties.saveAsync", needs: "ReadItem", since: "1.1" }, saveCustomProperties),
  onItem({ id: 99, name: "item.getInitializationContextAsync", needs: "ReadItem", since: "1.3" }, () => ""),
  notEmulated({ id: 108, name: "item.getSharedPropertiesAsync", needs: "ReadItem", since: "1.8" }),
  notEmulated({ id: 157, name: "categories.getAsync", needs: "ReadItem", since: "1.8" }),
  notEmulated({ id: 158, name: "categories.addAsync", needs: "ReadWriteItem", since: "1.8" }),
  notEmulated({ id: 159, name: "categories.removeAsync", needs: "ReadWriteItem", since: "1.8" }),
  notEmulated({ id: 166, name: "delayDeliveryTime.getAsync", needs: "ReadItem", since: "1.13" }),
  notEmulated({ id: 167, name: "delayDeliveryTime.setAsync", needs: "ReadWriteItem", since: "1.13" }),
];
