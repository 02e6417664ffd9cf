package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Lookbook;
import fittingroom.scoring.Population;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/// Work over everybody of the log, one piece at a time: what a person waits for goes before what the open desk shows, and
/// that before the rest. All of it looks at one book of slates, so that no slate is worked out twice; it counts nothing.
///
/// Who must wait rests between two stretches of its work and keeps what it has.
public final class Surveys {

    /// What a survey asks of the slates of everybody.
    @FunctionalInterface
    interface Work<T> {
        Outcome<T> run(Lookbook lookbook, Crew crew, Progress progress);
    }

    /// What a survey is about.
    ///
    /// @param key equal for those who would find the same: one who waits for it lifts the one who looks for it
    /// @param ofDraft whether an edit makes it worthless
    record Topic(Object key, boolean ofDraft) {}

    static final String WAITING = "workbench.step.waiting";

    private static final long ORDER = 1;
    private static final long LOOK_AGAIN_MILLIS = 100;
    private static final long CALM_NANOS = 1_000_000_000;

    private record Book(long stamp, Instant now, Lookbook lookbook) {}

    private final Clock clock;
    private final Jobs jobs;
    private final Executor compute;
    private final int helpers;
    private final List<Seat> seats = new ArrayList<>();
    private Optional<Book> book = Optional.empty();
    private Optional<Seat> working = Optional.empty();
    private volatile long lastAsked = System.nanoTime() - CALM_NANOS;

    Surveys(Clock clock, Jobs jobs, Executor compute, int helpers) {
        this.clock = clock;
        this.jobs = jobs;
        this.compute = compute;
        this.helpers = helpers;
    }

    /// The moment in which everybody of a snapshot is met.
    Instant now(Snapshot snapshot) {
        return snapshot.log().isEmpty() ? clock.instant().truncatedTo(ChronoUnit.HOURS) : snapshot.now(clock);
    }

    /// The slates of everybody of a snapshot, as far as they are known: one book for all who ask.
    synchronized Lookbook of(Snapshot snapshot) {
        Instant now = now(snapshot);
        Optional<Book> same = book.filter(one -> one.stamp() == snapshot.stamp() && one.now().equals(now));
        if (same.isPresent()) {
            return same.get().lookbook();
        }
        Population everybody = Population.of(snapshot.log(), snapshot.catalog(), now, new SplittableRandom(ORDER));
        Lookbook made = new Lookbook(snapshot.catalog(), snapshot.scorer(), everybody);
        book = Optional.of(new Book(snapshot.stamp(), now, made));
        return made;
    }

    /// Lets go of what was found of another snapshot: of shoppers who are erased nothing stays.
    synchronized void forgetAllBut(Snapshot snapshot) {
        book = book.filter(one -> one.stamp() == snapshot.stamp());
    }

    /// Starts a survey as a job. It waits for its turn, and again whenever something more urgent comes.
    <T> Job<T> start(String titleKey, Path about, Snapshot snapshot, Topic topic, Urgency urgency, Work<T> work) {
        Seat seat = new Seat(topic, urgency);
        Job<T> job = jobs.start(titleKey, about, (progress, cancel) -> {
            try {
                return seat.work(snapshot, work, progress, cancel);
            } finally {
                seat.leave();
            }
        });
        seat.follow(job);
        return job;
    }

    /// A person works with previews: what is behind lets them go first for a moment.
    void personAsks() {
        lastAsked = System.nanoTime();
    }

    /// The draft was edited: what nobody looks at and was about the draft is given up.
    void draftEdited() {
        List<Seat> stale;
        synchronized (this) {
            stale = seats.stream().filter(one -> one.topic.ofDraft() && one.urgency() == Urgency.BEHIND).toList();
        }
        stale.forEach(Seat::stop);
    }

    private synchronized void sit(Seat seat) {
        seats.stream().filter(one -> one.topic.key().equals(seat.topic.key())).forEach(one -> one.lift(seat.first));
        seats.add(seat);
        notifyAll();
    }

    private synchronized void stand(Seat seat) {
        seats.remove(seat);
        working = working.filter(one -> one != seat);
        notifyAll();
    }

    private synchronized void reconsider() {
        notifyAll();
    }

    private boolean isNext(Seat seat) {
        Optional<Seat> first = seats.stream().min(Comparator.comparing(Seat::urgency));
        boolean calm = seat.urgency() != Urgency.BEHIND || System.nanoTime() - lastAsked > CALM_NANOS;
        return calm && working.isEmpty() && first.filter(one -> one == seat).isPresent();
    }

    /// The place of one survey in the queue: the more urgent first, then who came first.
    private final class Seat implements Crew.Turn {
        private final Topic topic;
        private final Urgency first;
        private volatile Urgency lifted;
        private volatile Optional<Job<?>> job = Optional.empty();
        private volatile Cancel cancel = Cancel.never();
        private volatile Progress progress = Progress.silent();
        private volatile Runnable lastSaid = () -> {};

        Seat(Topic topic, Urgency urgency) {
            this.topic = topic;
            this.first = urgency;
            this.lifted = Urgency.BEHIND;
            sit(this);
        }

        /// As urgent as its job, or as one who waits for the same.
        Urgency urgency() {
            Urgency own = job.map(Job::urgency).orElse(first);
            return own.compareTo(lifted) < 0 ? own : lifted;
        }

        void lift(Urgency by) {
            lifted = by.compareTo(lifted) < 0 ? by : lifted;
        }

        void follow(Job<?> mine) {
            mine.urgency(first);
            job = Optional.of(mine);
            mine.onUrgency(Surveys.this::reconsider);
        }

        void stop() {
            job.ifPresent(Job::stop);
        }

        void leave() {
            stand(this);
        }

        <T> Outcome<T> work(Snapshot snapshot, Work<T> work, Progress told, Cancel stop) {
            cancel = stop;
            progress = told;
            await();
            if (stop.requested()) {
                return Outcome.stopped();
            }
            Crew crew = new Crew(compute, () -> urgency() == Urgency.BEHIND ? 0 : helpers, stop, this);
            return work.run(of(snapshot), crew, this::say);
        }

        private void say(String step, long done, long total) {
            lastSaid = () -> progress.at(step, done, total);
            lastSaid.run();
        }

        @Override
        public void await() {
            if (!takeTurn()) {
                progress.at(WAITING, 0, 0);
                waitForTurn();
                lastSaid.run();
            }
        }

        /// Gives the last turn back and takes the next where nobody goes first.
        private boolean takeTurn() {
            synchronized (Surveys.this) {
                working = working.filter(one -> one != this);
                boolean mine = isNext(this);
                working = mine ? Optional.of(this) : working;
                Surveys.this.notifyAll();
                return mine || cancel.requested();
            }
        }

        private void waitForTurn() {
            synchronized (Surveys.this) {
                while (!isNext(this) && !cancel.requested()) {
                    pause();
                }
                working = cancel.requested() ? working : Optional.of(this);
            }
        }

        private void pause() {
            try {
                Surveys.this.wait(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException nobodyInterrupts) {
                throw new IllegalStateException("work is asked to stop, never interrupted", nobodyInterrupts);
            }
        }
    }
}
