package fittingroom.scoring;

import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.coherence.Coherence;
import fittingroom.coherence.Judgement;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.learning.CoOccurrence;
import fittingroom.learning.Model;
import fittingroom.learning.Signal;
import fittingroom.shoppers.Affinities;
import fittingroom.shoppers.Past;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
    private final float[] shares;
    private final Table table;

    Evidence(
            Catalog catalog, Model model, Coherence coherence, Question question, Affinities affinities, int[] context,
            float[] shares, Table table) {
        this.catalog = catalog;
        this.model = model;
        this.coherence = coherence;
        this.question = question;
        this.affinities = affinities;
        this.context = context;
        this.shares = shares;
        this.table = table;
    }

    String of(Signal signal, int product) {
        return switch (signal) {
            case BOUGHT_TOGETHER -> together(model.bought(), product, "bought") + lookedAtInstead(product);
            case SEEN_TOGETHER -> together(model.seen(), product, "seen");
            case SESSION -> words(
                    "scoring.evidence.session", model.visits().holding(product, table.visits), table.likeVisits);
            case ALSO_CHOSEN -> chosen(product);
            case TASTE -> taste(product);
            case ALIKE -> shared("scoring.evidence.alike", product);
            case GOES_WITH -> goesWith(product);
            case POPULAR -> model.popularity().isSeen(product)
                    ? words("scoring.evidence.popular", model.popularity().bought(product))
                    : words("scoring.evidence.unseen");
            case NEW -> words("scoring.evidence.new");
        };
    }

    private String together(CoOccurrence pairs, int product, String what) {
        int best = -1;
        int from = -1;
        float most = -1;
        for (int i = 0; i < context.length; i++) {
            int at = pairs.find(context[i], product);
            if (at >= 0 && shares[i] * pairs.strength(at) > most) {
                most = shares[i] * pairs.strength(at);
                best = at;
                from = context[i];
            }
        }
        if (best < 0) {
            return "";
        }
        return from == question.anchor()
                ? words("scoring.evidence." + what, pairs.together(best), pairs.groups(from))
                : words("scoring.evidence." + what + "with", title(from), pairs.together(best), pairs.groups(from));
    }

    /// The products of the history that say most, for or against, each with what it adds.
    private String chosen(int product) {
        Question.History history = question.history();
        List<Because> all = new ArrayList<>();
        for (int i = 0; i < history.products().length; i++) {
            int from = history.products()[i];
            float adds = history.counts()[i] * model.chosen().weight(from, product);
            if (adds != 0) {
                all.add(new Because(from, adds));
            }
        }
        all.sort(Comparator.comparingDouble((Because one) -> -Math.abs(one.adds)).thenComparingInt(Because::from));
        String said = all.stream().limit(NAMED)
                .map(one -> words("scoring.evidence.chosenwith", deed(one.from), title(one.from), one.adds))
                .collect(Collectors.joining(", "));
        return words("scoring.evidence.chosen", said, Math.max(0, all.size() - NAMED));
    }

    private record Because(int from, float adds) {}

    /// What was done with a product, as a number for the words: 2 bought, 1 put aside, 0 seen, -1 where it is only the
    /// page that is about it.
    private int deed(int product) {
        int deed = -1;
        for (int n = 0; n < question.past().size(); n++) {
            if (question.past().product(n) == product) {
                deed = Math.max(deed, switch (question.past().kind(n)) {
                    case PURCHASE -> 2;
                    case ADD, WISHLIST -> 1;
                    default -> 0;
                });
            }
        }
        return deed;
    }

    private String lookedAtInstead(int product) {
        int anchor = question.anchor();
        if (question.placement() != Placement.COMPLETE_THE_LOOK || !Signals.maySubstitute(model, anchor, product)) {
            return "";
        }
        int at = model.seen().find(anchor, product);
        return at < 0 ? "" : words("scoring.evidence.instead", model.seen().together(at), model.seen().groups(anchor));
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
        if (last < 0) {
            return words("scoring.evidence.taste", String.join(", ", affinities.reasons(product, NAMED)));
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
        int with = -1;
        float most = -1;
        for (int i = Math.max(0, context.length - Signals.PAIRED_WITH); i < context.length; i++) {
            float adds = shares[i] * coherence.score(context[i], product);
            if (adds > most) {
                most = adds;
                with = context[i];
            }
        }
        if (with < 0) {
            return "";
        }
        Judgement judged = coherence.judge(with, product);
        String said = !judged.support().isEmpty()
                ? String.join(", ", judged.support().subList(0, Math.min(NAMED, judged.support().size())))
                : judged.clashes().isEmpty()
                        ? words("scoring.evidence.nothing")
                        : words("scoring.evidence.against", judged.clashes().getFirst().words());
        return context.length == 1 ? said : words("scoring.evidence.goesbeside", title(with), said);
    }

    private String title(int product) {
        return catalog.product(product).title();
    }

    private static String words(String key, Object... details) {
        return Words.current().text(key, details);
    }
}
