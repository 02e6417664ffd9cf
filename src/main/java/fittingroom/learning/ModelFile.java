package fittingroom.learning;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// A model as one binary file: a name and version, the hashes of what it was learned from, then its flat arrays, each
/// with its length. It holds no product and no shopper, so it is read only beside its catalog.
public final class ModelFile {

    /// Changes whenever what is learned or how it is kept changes.
    public static final int VERSION = 4;

    private static final int NAME = 0x46524D31;
    private static final int CHUNK = 1 << 16;

    private ModelFile() {}

    /// @throws UncheckedIOException if the disk fails
    public static void write(Model model, Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), CHUNK))) {
            out.writeInt(NAME);
            out.writeInt(VERSION);
            out.writeUTF(model.catalogHash());
            out.writeUTF(model.logHash());
            out.writeInt(model.events());
            out.writeInt(model.shoppers());
            Popularity popularity = model.popularity();
            floats(out, popularity.overall);
            floats(out, popularity.byChannel);
            ints(out, popularity.buyers);
            floats(out, popularity.fresh);
            pairs(out, model.bought());
            pairs(out, model.seen());
            SessionNeighbours visits = model.visits();
            ints(out, visits.start);
            ints(out, visits.products);
            ints(out, visits.postingStart);
            ints(out, visits.postings);
            linear(out, model.chosen());
            tuning(out, model.tuning());
            content(out, model.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Refused where the file is no model, of another version, or learned from another catalog or log.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<Model> read(Path file, Catalog catalog, EventLog log) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK))) {
            if (in.readInt() != NAME || in.readInt() != VERSION) {
                return Outcome.refused(Problem.of(LearningProblem.OTHER_VERSION, file.toString()));
            }
            String catalogHash = in.readUTF();
            String logHash = in.readUTF();
            if (!catalogHash.equals(catalog.hash()) || !logHash.equals(log.hash())) {
                return Outcome.refused(Problem.of(LearningProblem.OUT_OF_DATE, file.toString()));
            }
            long longest = Files.size(file) / 4;
            int events = in.readInt();
            int shoppers = in.readInt();
            Popularity popularity = new Popularity(
                    floats(in, longest), floats(in, longest), ints(in, longest), floats(in, longest));
            CoOccurrence bought = pairs(in, longest);
            CoOccurrence seen = pairs(in, longest);
            SessionNeighbours visits = new SessionNeighbours(
                    ints(in, longest), ints(in, longest), ints(in, longest), ints(in, longest),
                    SessionNeighbours.Settings.SERVED);
            Linear chosen = new Linear(ints(in, longest), ints(in, longest), floats(in, longest));
            Tuning tuning = tuning(in);
            return Outcome.done(new Model(
                    catalogHash, logHash, events, shoppers, popularity, bought, seen, visits, chosen,
                    content(in, longest), Kinds.of(catalog), tuning));
        } catch (EOFException | UTFDataFormatException cut) {
            return Outcome.refused(Problem.of(LearningProblem.BROKEN, file.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    private static void pairs(DataOutputStream out, CoOccurrence pairs) throws IOException {
        ints(out, pairs.start);
        ints(out, pairs.others);
        ints(out, pairs.together);
        floats(out, pairs.strengths);
        ints(out, pairs.groups);
    }

    private static CoOccurrence pairs(DataInputStream in, long longest) throws IOException {
        return new CoOccurrence(
                ints(in, longest), ints(in, longest), ints(in, longest), floats(in, longest), ints(in, longest));
    }

    private static void linear(DataOutputStream out, Linear linear) throws IOException {
        ints(out, linear.start);
        ints(out, linear.others);
        floats(out, linear.weights);
    }

    private static void tuning(DataOutputStream out, Tuning tuning) throws IOException {
        out.writeDouble(tuning.linear().lambda());
        out.writeDouble(tuning.linear().damping());
        out.writeInt(tuning.linear().nearest());
        out.writeInt(tuning.linear().kept());
        for (Placement placement : Placement.values()) {
            for (Signal signal : Signal.values()) {
                out.writeDouble(tuning.mix().factor(placement, signal));
            }
        }
    }

    private static Tuning tuning(DataInputStream in) throws IOException {
        Ridge.Settings linear = new Ridge.Settings(in.readDouble(), in.readDouble(), in.readInt(), in.readInt());
        Map<Placement, Map<Signal, Double>> factors = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.values()) {
            Map<Signal, Double> row = new EnumMap<>(Signal.class);
            for (Signal signal : Signal.values()) {
                row.put(signal, in.readDouble());
            }
            factors.put(placement, row);
        }
        return new Tuning(linear, new Mix(factors));
    }

    private static void content(DataOutputStream out, Content content) throws IOException {
        ints(out, content.start);
        ints(out, content.terms);
        floats(out, content.weights);
        out.writeInt(content.names.length);
        for (String name : content.names) {
            out.writeUTF(name);
        }
    }

    private static Content content(DataInputStream in, long longest) throws IOException {
        int[] start = ints(in, longest);
        int[] terms = ints(in, longest);
        float[] weights = floats(in, longest);
        String[] names = new String[length(in, longest)];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        return new Content(start, terms, weights, names);
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int at = 0; at < values.length; at += CHUNK / 4) {
            int count = Math.min(CHUNK / 4, values.length - at);
            chunk.asIntBuffer().put(values, at, count);
            out.write(chunk.array(), 0, count * 4);
        }
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int at = 0; at < values.length; at += CHUNK / 4) {
            int count = Math.min(CHUNK / 4, values.length - at);
            chunk.asFloatBuffer().put(values, at, count);
            out.write(chunk.array(), 0, count * 4);
        }
    }

    private static int[] ints(DataInputStream in, long longest) throws IOException {
        int[] values = new int[length(in, longest)];
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int at = 0; at < values.length; at += CHUNK / 4) {
            int count = Math.min(CHUNK / 4, values.length - at);
            in.readFully(chunk.array(), 0, count * 4);
            chunk.asIntBuffer().get(values, at, count);
        }
        return values;
    }

    private static float[] floats(DataInputStream in, long longest) throws IOException {
        float[] values = new float[length(in, longest)];
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int at = 0; at < values.length; at += CHUNK / 4) {
            int count = Math.min(CHUNK / 4, values.length - at);
            in.readFully(chunk.array(), 0, count * 4);
            chunk.asFloatBuffer().get(values, at, count);
        }
        return values;
    }

    private static int length(DataInputStream in, long longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new EOFException("a length of " + length);
        }
        return length;
    }
}
