package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.journeys.TriggerReplay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the replay of triggers has to say. It replays none itself.
final class TriggerAnswer {

    private TriggerAnswer() {}

    static Answer of(TriggerReplay replay) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text(
                "cli.journey.replayed", replay.set().name(), replay.sent(), replay.shoppers(), replay.events(), replay.doubles()));
        for (TriggerReplay.Count count : replay.counts()) {
            lines.add(Words.current().text(
                    "cli.journey.trigger", count.trigger().id(), count.trigger().channel().code(), count.sent(), count.reached(),
                    count.noConsent(), count.capped(), count.putOff()));
            if (count.sent() > 0) {
                lines.add(Words.current().text("cli.journey.trigger.bars",
                        Arrays.stream(count.perShopper()).mapToObj(Integer::toString).collect(Collectors.joining(", "))));
            }
        }
        return Answer.done(
                Fields.of("events", replay.events()).and("shoppers", replay.shoppers()).and("sent", replay.sent())
                        .and("doubles", replay.doubles())
                        .and("triggers", replay.counts().stream().map(TriggerAnswer::describe).toList()).map(),
                lines);
    }

    private static Map<String, Object> describe(TriggerReplay.Count count) {
        return Fields.of("id", count.trigger().id()).and("kind", count.trigger().kind().code())
                .and("channel", count.trigger().channel().code()).and("sent", count.sent()).and("reached", count.reached())
                .and("noConsent", count.noConsent()).and("capped", count.capped()).and("putOff", count.putOff())
                .and("perShopper", count.perShopper()).and("perHour", count.perHour()).map();
    }
}
