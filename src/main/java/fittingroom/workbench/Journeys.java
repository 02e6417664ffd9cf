package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.journeys.Ground;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFile;
import fittingroom.journeys.JourneyFolder;
import fittingroom.journeys.Surface;
import fittingroom.journeys.TriggerReplay;
import fittingroom.journeys.TriggerSet;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Journeys on one snapshot. It keeps none: they are files of whoever saves them.
public final class Journeys {

    private final Workbench workbench;
    private final Snapshot snapshot;

    Journeys(Workbench workbench, Snapshot snapshot) {
        this.workbench = workbench;
        this.snapshot = snapshot;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// Refused where the journey names what is not loaded.
    public Outcome<Walk> walk(Journey journey) {
        return Walk.of(ground(), journey, now());
    }

    /// The same over some surfaces only.
    public Outcome<Walk> walk(Journey journey, List<Surface> surfaces) {
        return Walk.of(ground(), journey, surfaces, now());
    }

    /// The moment at which a journey without steps is looked at.
    public Instant now() {
        return snapshot.now(workbench.clock());
    }

    /// Rules for walks on this snapshot.
    public CompiledRules compile(RuleSet rules) {
        return workbench.compile(rules, snapshot.catalog());
    }

    /// The journeys of a folder walked again, as a job. Refused where there is none.
    public Job<List<JourneyFolder.Checked>> recheck(Path folder, RuleSet rules) {
        Ground ground = ground();
        CompiledRules compiled = compile(rules);
        return workbench.start("workbench.job.journeys", folder, (progress, cancel) ->
                JourneyFolder.recheck(folder, ground, compiled, now(), progress, cancel));
    }

    /// Writes a journey with the slates it has under these rules, as a job. Refused where it cannot be walked.
    public Job<Path> save(Journey journey, RuleSet rules, Path file) {
        CompiledRules compiled = compile(rules);
        return workbench.start("workbench.job.journey", file, (progress, cancel) ->
                walk(journey).then(walk -> walk.keep(compiled, progress, cancel)).map(kept -> {
                    JourneyFile.write(journey.withKept(kept), file);
                    return file;
                }));
    }

    /// What triggers would have sent over the whole log, as a job.
    public Job<TriggerReplay> replay(TriggerSet set) {
        return workbench.start("workbench.job.replay", workbench.folder(), (progress, cancel) ->
                TriggerReplay.of(snapshot.log(), set, progress, cancel));
    }

    private Ground ground() {
        return new Ground(snapshot.catalog(), snapshot.log(), snapshot.model(), snapshot.scorer());
    }
}
