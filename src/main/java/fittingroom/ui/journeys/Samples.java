package fittingroom.ui.journeys;

import fittingroom.base.Outcome;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFile;
import fittingroom.journeys.Recorded;
import fittingroom.journeys.Shopper;
import fittingroom.journeys.Walk;
import fittingroom.shoppers.Pseudonym;
import fittingroom.workbench.Journeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Journeys to begin with: those that came with the sample shop, where its products are loaded; else the longest visit of
/// the busiest shopper. It keeps nothing.
record Samples(Journeys on, Optional<Path> folder) {

    /// Those of the folder that can be walked on what is loaded.
    List<Journey> all() {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.sorted().map(JourneyFile::read)
                    .flatMap(read -> read instanceof Outcome.Done<Journey>(Journey journey) ? Stream.of(journey) : Stream.empty())
                    .filter(journey -> on.walk(journey) instanceof Outcome.Done<Walk>)
                    .sorted(Comparator.comparingInt((Journey journey) -> -journey.steps().size()).thenComparing(Journey::name)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder.get().toString(), broken);
        }
    }

    /// @param all those that came with the shop
    Journey first(List<Journey> all) {
        return all.stream().findFirst().or(this::recorded)
                .orElseGet(() -> Journey.of("", Shopper.guest(Consent.UNKNOWN), ZoneOffset.UTC, List.of()));
    }

    private Optional<Journey> recorded() {
        EventLog log = on.snapshot().log();
        Recorded recorded = new Recorded(on.snapshot().catalog(), log);
        Optional<Integer> busiest = IntStream.range(0, log.shopperCount()).boxed().max(Comparator.comparingInt(log::eventCount));
        return busiest.flatMap(shopper -> recorded.sittings(shopper).stream()
                .max(Comparator.comparingInt(Recorded.Sitting::steps))
                .map(one -> recorded.journey(Pseudonym.of(log.shopperId(shopper)), shopper, one.number(), ZoneOffset.UTC)));
    }
}
