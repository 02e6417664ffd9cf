package fittingroom.intake;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Purpose;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What logs call kinds of events, channels and consent. Our own codes are always among them.
final class EventWords {

    private static final List<Purpose> BY_GPC = List.of(Purpose.PERSONALISATION, Purpose.CROSS_CHANNEL);
    private static final Map<String, EventKind> KINDS = kinds();
    private static final Map<String, Channel> CHANNELS = channels();

    private EventWords() {}

    static Optional<EventKind> kind(String text) {
        String simple = Names.simple(text);
        return Optional.ofNullable(KINDS.get(simple)).or(() -> SpokenKinds.of(simple));
    }

    static Optional<Channel> channel(String text) {
        return Channel.of(text).or(() -> Optional.ofNullable(CHANNELS.get(Names.simple(text).replace('_', ' '))));
    }

    /// `personalisation=yes;direct-marketing=no`, `all`, `none`; empty where it is not written so.
    static Optional<Consent> consent(String text) {
        return switch (text) {
            case "" -> Optional.of(Consent.UNKNOWN);
            case "all" -> Optional.of(Consent.ALL);
            case "none" -> Optional.of(Consent.NONE);
            default -> purposes(text);
        };
    }

    /// What is said where the browser also sends Global Privacy Control: advertising is refused, whatever else is said;
    /// personal slates and joining channels are, unless this very event says that they are allowed.
    static Consent withGpc(Consent said, String signal) {
        if (signal.isEmpty() || !yes(signal).orElse(false)) {
            return said;
        }
        Consent next = said.with(Purpose.ADS, false);
        for (Purpose purpose : BY_GPC) {
            next = said.allows(purpose) ? next : next.with(purpose, false);
        }
        return next;
    }

    private static Optional<Consent> purposes(String text) {
        Consent consent = Consent.UNKNOWN;
        for (String part : text.split("[;,]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            Optional<Purpose> purpose = equals < 0 ? Optional.empty() : Purpose.of(part.substring(0, equals));
            Optional<Boolean> answer = equals < 0 ? Optional.empty() : yes(part.substring(equals + 1));
            if (purpose.isEmpty() || answer.isEmpty()) {
                return Optional.empty();
            }
            consent = consent.with(purpose.get(), answer.get());
        }
        return Optional.of(consent);
    }

    /// Reads yes and no in the ways files say it.
    static Optional<Boolean> yes(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "yes", "true", "1", "y", "t", "granted", "allowed", "in stock", "instock", "available", "active", "publish",
                    "preorder", "backorder", "pre order", "back order", "limited availability", "in store only",
                    "online only", "på lager", "i lager", "auf lager", "en stock", "disponible", "ja", "si", "sí", "oui" -> Optional.of(true);
            case "no", "false", "0", "n", "f", "denied", "refused", "out of stock", "outofstock", "unavailable", "draft",
                    "archived", "discontinued", "sold out", "ausverkauft", "agotado", "épuisé", "nein", "nej", "nei", "non", "-1" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Map<String, EventKind> kinds() {
        Map<String, EventKind> kinds = new HashMap<>();
        for (EventKind kind : EventKind.values()) {
            kinds.put(Names.simple(kind.code()), kind);
        }
        put(kinds, EventKind.LIST_VIEW, "impression,impressions,view_item_list,product_list_viewed,list");
        put(kinds, EventKind.VIEW, "views,detail,product_view,product_viewed,viewed_product,detail_page_view,view_item,"
                + "page_view,pageview,item_view,pv,read,watch,view_content,content_view,product_detail_view,product_detail");
        put(kinds, EventKind.CLICK, "clicks,product_clicked,select_item,item_click");
        put(kinds, EventKind.ADD, "cart,carts,add_to_cart,addtocart,added_to_cart,product_added,add_cart");
        put(kinds, EventKind.REMOVE, "remove_from_cart,removefromcart,product_removed");
        put(kinds, EventKind.WISHLIST, "fav,favorite,favourite,like,star,save,saved,add_to_wishlist,product_added_to_wishlist,"
                + "added_to_wishlist");
        put(kinds, EventKind.PURCHASE, "buy,order,orders,bought,sale,transaction,purchase_complete,order_completed,"
                + "checkout_completed,placed_order,rental,rented,sales,sold,orderline,verkauf,kauf,vente,venta,vendita,achat,compra,salg");
        put(kinds, EventKind.RETURN, "refund,refunds,returned,returns,order_refunded,cancel,cancelled,canceled,cancellation,retoure,ruckgabe,storno,retour,"
                + "devolucion,reso,credit_note");
        put(kinds, EventKind.EMAIL_SENT, "email_delivered,delivered,sent");
        put(kinds, EventKind.EMAIL_OPEN, "email_opened,open,opened");
        put(kinds, EventKind.EMAIL_CLICK, "email_link_clicked,email_clicked");
        put(kinds, EventKind.UNSUBSCRIBE, "unsubscribed,email_unsubscribed,opt_out");
        put(kinds, EventKind.CONSENT_CHANGE, "consent,consent_changed,consent_given,consent_withdrawn");
        put(kinds, EventKind.SURVEY, "nps,csat,product_reviewed");
        put(kinds, EventKind.SEARCH, "products_searched,site_search,searched");
        put(kinds, EventKind.REFERRAL, "referred");
        put(kinds, EventKind.IDENTIFY, "login,log_in,logged_in,sign_in,signed_in,sign_up,signed_up,user_signed_in,"
                + "account_created,alias");
        return Map.copyOf(kinds);
    }

    private static Map<String, Channel> channels() {
        Map<String, Channel> channels = new HashMap<>();
        say(channels, Channel.WEB, "website,desktop,browser,online,site,web site,web store,webshop,online shop,online store,ecommerce,"
                + "e commerce,internet,mobile web,mweb,onlineshop,e shop");
        say(channels, Channel.APP, "mobile,ios,android,mobile app,native app,in app,iphone,ipad,smartphone");
        say(channels, Channel.EMAIL, "e mail,newsletter,mail,mailing,crm,edm,email marketing");
        say(channels, Channel.PUSH, "notification,push notification,web push,app push,sms,mobile push");
        say(channels, Channel.STORE, "pos,in store,shop,retail,retail store,physical,physical store,offline,brick and mortar,branch,"
                + "kiosk,filiale,laden,stationar,magasin,boutique,tienda,negozio,winkel,butikk,butik,point of sale,kasse");
        say(channels, Channel.SUPPORT, "phone,chat,telephone,call center,call centre,callcenter,contact center,customer service,helpdesk");
        return Map.copyOf(channels);
    }

    private static void say(Map<String, Channel> channels, Channel channel, String names) {
        for (String name : names.split(",")) {
            channels.put(name, channel);
        }
    }

    private static void put(Map<String, EventKind> kinds, EventKind kind, String names) {
        for (String name : names.split(",")) {
            kinds.put(name, kind);
        }
    }
}
