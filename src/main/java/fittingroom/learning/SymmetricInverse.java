package fittingroom.learning;

import fittingroom.base.Cancel;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Inverts a symmetric positive definite matrix in its own memory. It is a kernel for [Ridge] and checks nothing.
///
/// Blocked Gauss-Jordan elimination without pivoting on the lower triangle: the pivot block is inverted in double
/// precision, every row below and above it then loses its part of the block, 64 columns at a time. What stands above
/// the diagonal follows from what stands below: equal where both indexes are eliminated or neither is, else of the other
/// sign. n³ / 2 multiplications and additions, 2 n² bytes, rows shared out over the processors; the result does not
/// depend on how many there are.
final class SymmetricInverse {

    private static final int BLOCK = 64;
    private static final int TILE = 1024;

    private final float[][] rows;
    private final int n;
    private final float[][] panel;
    private final float[][] pivot = new float[BLOCK][BLOCK];

    private SymmetricInverse(float[][] rows) {
        this.rows = rows;
        this.n = rows.length;
        this.panel = new float[BLOCK][n];
    }

    /// @param rows row `i` has at least `i + 1` places; holds the lower triangle before and after
    /// @return whether it was finished; stopped it leaves nothing of use
    static boolean of(float[][] rows, Cancel cancel) {
        SymmetricInverse work = new SymmetricInverse(rows);
        for (int from = 0; from < work.n; from += BLOCK) {
            if (cancel.requested()) {
                return false;
            }
            work.eliminate(from, Math.min(BLOCK, work.n - from));
        }
        return true;
    }

    private void eliminate(int from, int width) {
        invertPivot(from, width);
        fillPanel(from, width);
        int end = from + width;
        IntStream.range(0, (n + 7) / 8).parallel().forEach(chunk -> {
            float[][] column = new float[2][BLOCK];
            for (int i = chunk * 8; i < Math.min(n, chunk * 8 + 8); i++) {
                if (i < from || i >= end) {
                    update(i, from, end, column);
                }
            }
        });
        for (int t = 0; t < width; t++) {
            System.arraycopy(panel[t], 0, rows[from + t], 0, from);
            System.arraycopy(pivot[t], 0, rows[from + t], from, t + 1);
        }
    }

    /// Gauss-Jordan on the small block, in double precision.
    private void invertPivot(int from, int width) {
        double[][] block = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                block[i][j] = rows[from + i][from + j];
                block[j][i] = block[i][j];
            }
        }
        for (int k = 0; k < width; k++) {
            double inverse = 1 / block[k][k];
            block[k][k] = 1;
            for (int j = 0; j < width; j++) {
                block[k][j] *= inverse;
            }
            for (int i = 0; i < width; i++) {
                if (i != k) {
                    double factor = block[i][k];
                    block[i][k] = 0;
                    for (int j = 0; j < width; j++) {
                        block[i][j] -= factor * block[k][j];
                    }
                }
            }
        }
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                pivot[i][j] = (float) block[i][j];
            }
        }
    }

    /// The pivot's rows, over all columns, times the inverse of the pivot.
    private void fillPanel(int from, int width) {
        int end = from + width;
        float[][] raw = new float[width][];
        for (int t = 0; t < width; t++) {
            raw[t] = new float[n];
            System.arraycopy(rows[from + t], 0, raw[t], 0, from);
            for (int j = end; j < n; j++) {
                raw[t][j] = rows[j][from + t];
            }
        }
        IntStream.range(0, width).parallel().forEach(t -> {
            float[] out = panel[t];
            Arrays.fill(out, 0);
            for (int s = 0; s < width; s++) {
                float factor = pivot[t][s];
                float[] row = raw[s];
                for (int j = 0; j < n; j++) {
                    out[j] += factor * row[j];
                }
            }
        });
    }

    private void update(int i, int from, int end, float[][] memory) {
        int width = end - from;
        float[] column = memory[0];
        float[] row = rows[i];
        for (int t = 0; t < width; t++) {
            column[t] = i < from ? -rows[from + t][i] : row[from + t];
        }
        for (int tile = 0; tile <= i; tile += TILE) {
            int stop = Math.min(i + 1, tile + TILE);
            int t = 0;
            for (; t + 8 <= width; t += 8) {
                take(row, column, t, tile, stop);
            }
            for (; t < width; t++) {
                float factor = column[t];
                float[] part = panel[t];
                for (int j = tile; j < stop; j++) {
                    row[j] -= factor * part[j];
                }
            }
        }
        if (i >= end) {
            float[] next = memory[1];
            for (int s = 0; s < width; s++) {
                float sum = 0;
                for (int t = 0; t < width; t++) {
                    sum += column[t] * pivot[t][s];
                }
                next[s] = -sum;
            }
            System.arraycopy(next, 0, row, from, width);
        }
    }

    private void take(float[] row, float[] column, int t, int from, int to) {
        float f0 = column[t];
        float f1 = column[t + 1];
        float f2 = column[t + 2];
        float f3 = column[t + 3];
        float f4 = column[t + 4];
        float f5 = column[t + 5];
        float f6 = column[t + 6];
        float f7 = column[t + 7];
        float[] p0 = panel[t];
        float[] p1 = panel[t + 1];
        float[] p2 = panel[t + 2];
        float[] p3 = panel[t + 3];
        float[] p4 = panel[t + 4];
        float[] p5 = panel[t + 5];
        float[] p6 = panel[t + 6];
        float[] p7 = panel[t + 7];
        for (int j = from; j < to; j++) {
            row[j] -= f0 * p0[j] + f1 * p1[j] + f2 * p2[j] + f3 * p3[j] + f4 * p4[j] + f5 * p5[j] + f6 * p6[j]
                    + f7 * p7[j];
        }
    }
}
