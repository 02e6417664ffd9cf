package fittingroom.store;

import fittingroom.base.Id;
import fittingroom.catalog.Correction;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table of what persons said about attributes. What belongs to a facet that this program does not know is left where
/// it is.
final class CorrectionTable {

    private CorrectionTable() {}

    static Corrections all(Handle handle) {
        return Corrections.of(handle.createQuery("SELECT PRODUCT, FACET, ANSWERS FROM CORRECTIONS ORDER BY PRODUCT, FACET")
                .map((row, context) -> correction(row))
                .list().stream().flatMap(Optional::stream).toList());
    }

    static void put(Handle handle, List<Correction> said, List<Correction> forgotten, String who, long at) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM CORRECTIONS WHERE PRODUCT = ? AND FACET = ?");
        forgotten.forEach(one -> gone.add(one.product().value(), one.facet().code()));
        if (!forgotten.isEmpty()) {
            gone.execute();
        }
        PreparedBatch kept = handle.prepareBatch("MERGE INTO CORRECTIONS KEY (PRODUCT, FACET) VALUES (?, ?, ?, ?, ?)");
        said.forEach(one -> kept.add(one.product().value(), one.facet().code(), one.values().toArray(new String[0]), who, at));
        if (!said.isEmpty()) {
            kept.execute();
        }
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        Id<Product> product = Id.of(row.getString("PRODUCT"));
        List<String> values = Arrays.stream((Object[]) row.getArray("ANSWERS").getArray()).map(String::valueOf).toList();
        return Facet.of(row.getString("FACET")).map(facet -> new Correction(product, facet, values));
    }
}
