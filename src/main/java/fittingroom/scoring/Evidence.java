package fittingroom.scoring;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.events.EventKind;
import fittingroom.learning.CoOccurrence;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Past;
import java.util.List;

/// Says in words what a signal rests on, down to its events: `bought together in 17 of 214 baskets`. It is asked only
/// for products that are shown.
final class Evidence {

    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int NAMED = 3;

    private final Catalog catalog;
    private final Model model;
    private final Coherence coherence;
    private final Question question;
    private final Affinities affinities;
    private final int[] context;
    private final int likeVisits;

    Evidence(
            Catalog catalog, Model model, Coherence coherence, Question question, Affinities affinities, int[] context,
            int likeVisits) {
        this.catalog = catalog;
        this.model = model;
        this.coherence = coherence;
        this.question = question;
        this.affinities = affinities;
        this.context = context;
        this.likeVisits = likeVisits;
    }

    String of(Signal signal, int product) {
        return switch (signal) {
            case BOUGHT_TOGETHER -> together(model.bought(), product, "bought");
            case SEEN_TOGETHER -> together(model.seen(), product, "seen");
            case SESSION -> words("scoring.evidence.session", likeVisits);
            case TASTE -> taste(product);
            case ALIKE -> shared("scoring.evidence.alike", product);
            case GOES_WITH -> goesWith(product);
            case POPULAR -> words("scoring.evidence.popular", model.popularity().bought(product));
            case NEW -> words("scoring.evidence.new");
        };
    }

    private String together(CoOccurrence pairs, int product, String what) {
        int best = -1;
        int from = -1;
        for (int one : context) {
            int at = pairs.find(one, product);
            if (at >= 0 && (best < 0 || pairs.strength(at) > pairs.strength(best))) {
                best = at;
                from = one;
            }
        }
        if (best < 0) {
            return "";
        }
        return from == question.anchor()
                ? words("scoring.evidence." + what, pairs.together(best), pairs.groups(from))
                : words("scoring.evidence." + what + "with", title(from), pairs.together(best), pairs.groups(from));
    }

    private String taste(int product) {
        Past past = question.past();
        int views = 0;
        int last = -1;
        for (int n = 0; n < past.size(); n++) {
            if (past.product(n) == product && past.kind(n) == EventKind.VIEW) {
                views++;
                last = n;
            }
        }
        String likes = String.join(", ", affinities.reasons(product, NAMED));
        if (last < 0) {
            return words("scoring.evidence.taste", likes);
        }
        return words("scoring.evidence.viewed", views, past.channel(last).code(),
                (question.now() - past.time(last)) / DAY);
    }

    private String shared(String key, int product) {
        List<String> terms = List.of();
        for (int i = context.length - 1; i >= 0 && terms.isEmpty(); i--) {
            terms = model.content().shared(context[i], product, NAMED);
        }
        return terms.isEmpty() ? "" : words(key, String.join(", ", terms));
    }

    private String goesWith(int product) {
        int with = context.length == 0 ? -1 : context[context.length - 1];
        List<String> same = with < 0 ? List.of() : coherence.judge(with, product).support();
        return same.isEmpty() ? words("scoring.evidence.nothing") : words("scoring.evidence.goes", String.join(", ", same.subList(0, Math.min(NAMED, same.size()))));
    }

    private String title(int product) {
        return catalog.product(product).title();
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
