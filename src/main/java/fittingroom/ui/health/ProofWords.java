package fittingroom.ui.health;

import fittingroom.trials.Bout;
import fittingroom.trials.Contender;
import fittingroom.trials.Figures.Ranged;
import fittingroom.trials.Standing;
import fittingroom.ui.parts.Say;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/// What was measured, in sentences for people who sell. It judges nothing that the intervals do not say.
final class ProofWords {

    /// How two stand to each other by the 95 % interval of their difference.
    enum Verdict {
        AHEAD,
        LEVEL,
        BEHIND;

        static Verdict of(Ranged difference) {
            return difference.low() > 0 ? AHEAD : difference.high() < 0 ? BEHIND : LEVEL;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ProofWords() {}

    static String name(Contender contender) {
        return Say.it("trials.contender." + contender.code());
    }

    /// Which days were held back, and how much was asked.
    static String heldBack(ProofModel.Measured found) {
        LocalDate from = found.result().from().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate asked = found.result().asked().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = found.result().to().minusMillis(1).atZone(ZoneOffset.UTC).toLocalDate();
        return Say.it("ui.health.proof.held", Dates.of(asked), Dates.of(last), ChronoUnit.DAYS.between(asked, last) + 1,
                found.pages(), Dates.of(from));
    }

    /// The one with the highest NDCG at ten, the kept one where several have it.
    static Contender best(Bout bout) {
        return bout.standings().stream()
                .max(Comparator.comparingDouble((Standing one) -> one.ndcg10().mean())
                        .thenComparing(one -> one.contender() == bout.kept()))
                .orElseThrow().contender();
    }

    /// Why the engine keeps what it keeps, beside how it came and beside the best single model.
    static String why(Bout bout) {
        String kept = bout.kept() == Contender.USUAL
                ? Say.it("ui.health.proof.why.usual")
                : Say.it("ui.health.proof.why.tuned." + Verdict.of(bout.gain()).key(), amount(bout.gain()), range(bout.gain()));
        return kept + " " + Say.it("ui.health.proof.why.rival." + Verdict.of(bout.lead()).key(),
                name(bout.rival()), amount(bout.lead()), range(bout.lead()));
    }


    /// The size of a difference, without its sign.
    private static String amount(Ranged difference) {
        return digits(Math.abs(difference.mean()));
    }

    /// `+0.027`, with a true minus.
    static String signed(double amount) {
        String digits = digits(Math.abs(amount));
        return digits.equals("0.000") ? digits : (amount < 0 ? "−" : "+") + digits;
    }

    /// `+0.015 to +0.039`.
    static String range(Ranged difference) {
        return Say.it("ui.health.proof.range", signed(difference.low()), signed(difference.high()));
    }

    /// `0.242  (0.215 to 0.269)`.
    static String ranged(Ranged share) {
        return Say.it("ui.health.proof.ranged", digits(share.mean()), digits(share.low()), digits(share.high()));
    }

    /// `0.242`.
    static String digits(double amount) {
        return String.format(Locale.ENGLISH, "%.3f", amount);
    }
}
