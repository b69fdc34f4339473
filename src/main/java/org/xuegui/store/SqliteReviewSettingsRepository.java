package org.xuegui.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.xuegui.learning.review.DayLoad;
import org.xuegui.learning.review.ReviewSettings;
import org.xuegui.learning.review.ReviewSettingsRepository;
import org.xuegui.learning.review.Weights;
import org.xuegui.learning.review.WeightsTrial;

/** How learners review, in the database. */
public final class SqliteReviewSettingsRepository implements ReviewSettingsRepository {

    private final Database database;

    /** Review settings of this database. */
    public SqliteReviewSettingsRepository(Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public List<ReviewSettings.Since> timeline(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT * FROM review_setting WHERE learner_id = :learner ORDER BY number")
                .bind("learner", learnerId)
                .map(SqliteReviewSettingsRepository::settings)
                .list());
    }

    private static ReviewSettings.Since settings(ResultSet row, StatementContext context) throws SQLException {
        return new ReviewSettings.Since(Times.instant(row.getString("at")), new ReviewSettings(
                row.getDouble("retention"),
                row.getInt("daily_cap"),
                easyDays(JsonLists.texts(row.getString("easy_days"))),
                row.getBoolean("asks_confidence"),
                weights(JsonLists.numbers(row.getString("weights")))));
    }

    private static Map<DayOfWeek, DayLoad> easyDays(List<String> names) {
        Map<DayOfWeek, DayLoad> loads = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            loads.put(weekday, DayLoad.valueOf(names.get(weekday.ordinal())));
        }
        return loads;
    }

    private static Weights weights(List<Double> values) {
        return values.isEmpty()
                ? Weights.DEFAULT
                : new Weights(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public void append(String learnerId, ReviewSettings.Since since) {
        database.writer().run(handle -> insert(handle, learnerId, since));
    }

    private static void insert(Handle handle, String learnerId, ReviewSettings.Since since) {
        ReviewSettings settings = since.settings();
        boolean isPublished = settings.weights().equals(Weights.DEFAULT);
        handle.createUpdate("""
                        INSERT INTO review_setting (learner_id, at, retention, daily_cap, easy_days, asks_confidence,
                                                    weights)
                        VALUES (:learner, :at, :retention, :cap, :easyDays, :asks, :weights)
                        """)
                .bind("learner", learnerId)
                .bind("at", Times.text(since.at()))
                .bind("retention", settings.retention())
                .bind("cap", settings.dailyCap())
                .bind("easyDays", JsonLists.ofTexts(Stream.of(DayOfWeek.values())
                        .map(weekday -> settings.loadOf(weekday).name())
                        .toList()))
                .bind("asks", settings.asksConfidence() ? 1 : 0)
                .bind("weights", JsonLists.ofNumbers(isPublished ? List.of() : settings.weights().toList()))
                .execute();
    }

    @Override
    public Optional<WeightsTrial> findLastTrial(String learnerId) {
        return database.reader().read(handle -> handle
                .createQuery("SELECT * FROM weights_trial WHERE learner_id = :learner ORDER BY number DESC LIMIT 1")
                .bind("learner", learnerId)
                .map((row, context) -> new WeightsTrial(
                        Times.instant(row.getString("at")),
                        row.getInt("reviews"),
                        row.getInt("held_out"),
                        row.getDouble("loss_before"),
                        row.getDouble("loss_after"),
                        row.getBoolean("is_kept")))
                .findOne());
    }

    @Override
    public void append(String learnerId, WeightsTrial trial, Optional<ReviewSettings.Since> kept) {
        database.writer().run(handle -> {
            kept.ifPresent(since -> insert(handle, learnerId, since));
            insert(handle, learnerId, trial);
        });
    }

    private static void insert(Handle handle, String learnerId, WeightsTrial trial) {
        handle.createUpdate("""
                        INSERT INTO weights_trial (learner_id, at, reviews, held_out, loss_before, loss_after, is_kept)
                        VALUES (:learner, :at, :reviews, :heldOut, :before, :after, :isKept)
                        """)
                .bind("learner", learnerId)
                .bind("at", Times.text(trial.at()))
                .bind("reviews", trial.reviews())
                .bind("heldOut", trial.heldOut())
                .bind("before", trial.lossBefore())
                .bind("after", trial.lossAfter())
                .bind("isKept", trial.isKept() ? 1 : 0)
                .execute();
    }
}
