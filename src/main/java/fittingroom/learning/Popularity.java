package fittingroom.learning;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much each product is seen and bought lately, in all and by channel: the last resort when nothing is known of
/// a shopper. It does not know who.
///
/// A purchase counts 6, a cart or wish list 3, a view 1, a return -4; all fade by half in 14 days; a shopper of more
/// than [#BUSY] events counts as [#BUSY] of them. Shown is `ln(1 + x) / ln(1 + greatest)`, so that a
/// million to one does not silence the rest.
public final class Popularity {

    private static final double HALF_LIFE_DAYS = 14;
    private static final int NEW_DAYS = 14;
    private static final double BUSY = 1000;
    private static final double DAY = 24 * 60 * 60 * 1000.0;
    private static final int CHANNELS = Channel.values().length;
    /// What even an unseen product has, so that a boost has something to multiply.
    static final float LEAST = 0.01f;

    final float[] overall;
    final float[] byChannel;
    final int[] buyers;
    final float[] fresh;
    /// What was asked for by channel, kept.
    private final Map<Channel, float[]> shown = new ConcurrentHashMap<>();

    Popularity(float[] overall, float[] byChannel, int[] buyers, float[] fresh) {
        this.overall = overall;
        this.byChannel = byChannel;
        this.buyers = buyers;
        this.fresh = fresh;
    }

    static Popularity learn(EventLog log, int products, boolean[] shoppers) {
        double[] all = new double[products];
        double[] channels = new double[products * CHANNELS];
        int[] buyers = new int[products];
        long[] first = new long[products];
        Arrays.fill(first, Long.MAX_VALUE);
        long last = log.isEmpty() ? 0 : log.time(log.size() - 1);
        for (int event = 0; event < log.size(); event++) {
            int product = log.product(event);
            double counts = weight(log.kind(event));
            if (product < 0 || product >= products || counts == 0 || !shoppers[log.shopper(event)]) {
                continue;
            }
            double busy = Math.min(1, BUSY / log.eventCount(log.shopper(event)));
            double weight = counts * busy * Math.pow(0.5, (last - log.time(event)) / DAY / HALF_LIFE_DAYS);
            all[product] += weight;
            channels[log.channel(event).ordinal() * products + product] += weight;
            first[product] = Math.min(first[product], log.time(event));
            if (log.kind(event) == EventKind.PURCHASE) {
                buyers[product]++;
            }
        }
        float[] byChannel = new float[channels.length];
        for (int channel = 0; channel < CHANNELS; channel++) {
            float[] part = scaled(Arrays.copyOfRange(channels, channel * products, (channel + 1) * products));
            System.arraycopy(part, 0, byChannel, channel * products, products);
        }
        return new Popularity(scaled(all), byChannel, buyers, fresh(log, first, last));
    }

    /// New is what was first seen in the log's last days, or never yet.
    private static float[] fresh(EventLog log, long[] first, long last) {
        float[] fresh = new float[first.length];
        boolean longEnough = !log.isEmpty() && last - log.time(0) > 2 * NEW_DAYS * DAY;
        for (int p = 0; p < first.length && longEnough; p++) {
            double age = first[p] == Long.MAX_VALUE ? NEW_DAYS / 2.0 : (last - first[p]) / DAY;
            fresh[p] = (float) Math.max(0, 1 - age / NEW_DAYS);
        }
        return fresh;
    }

    /// Between 0 and 1: half what all channels say, half this channel.
    public float of(int product, Channel channel) {
        float here = byChannel[channel.ordinal() * overall.length + product];
        return LEAST + (1 - LEAST) * (0.5f * overall[product] + 0.5f * here);
    }

    /// [#of(int, Channel)] of every product, each in its place. Not to be written to.
    public float[] all(Channel channel) {
        float[] known = shown.get(channel);
        if (known == null) {
            known = new float[overall.length];
            for (int product = 0; product < known.length; product++) {
                known[product] = of(product, channel);
            }
            shown.put(channel, known);
        }
        return known;
    }

    /// [#fresh(int)] of every product, each in its place. Not to be written to.
    public float[] allFresh() {
        return fresh;
    }

    /// How new, between 0 (known for two weeks or more, or no log) and 1.
    public float fresh(int product) {
        return fresh[product];
    }

    /// Whether anybody is known to have seen or bought it.
    public boolean isSeen(int product) {
        return overall[product] > 0;
    }

    /// How often it was bought in the log.
    public int bought(int product) {
        return buyers[product];
    }

    private static double weight(EventKind kind) {
        return switch (kind) {
            case VIEW, CLICK, EMAIL_CLICK -> 1;
            case ADD, WISHLIST -> 3;
            case PURCHASE -> 6;
            case RETURN -> -4;
            default -> 0;
        };
    }

    private static float[] scaled(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        float[] scaled = new float[values.length];
        for (int i = 0; i < scaled.length && most > 0; i++) {
            scaled[i] = (float) (Math.log1p(Math.max(0, values[i])) / Math.log1p(most));
        }
        return scaled;
    }
}
