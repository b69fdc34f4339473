package org.xuegui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperJson;
import org.xuegui.quiz.paper.Counting;
import org.xuegui.quiz.paper.Retakes;
import org.xuegui.workspace.DataFolder;

class SqliteBlueprintRepositoryTest {

    @TempDir
    Path temp;

    private Database database;
    private SqliteBlueprintRepository blueprints;

    @BeforeEach
    void openADatabase() {
        database = Database.open(DataFolder.open(temp), TestData.CLOCK);
        blueprints = new SqliteBlueprintRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void blueprintsComeInTheOrderTheyWereMadeAlsoAfterAChange() {
        Blueprint first = TestData.blueprint("b2", "季度测试");
        Blueprint second = TestData.blueprint("b1", "年度测试");
        blueprints.save(first);
        blueprints.save(second);
        Blueprint changed = TestData.blueprint("b2", "第一季度测试");
        blueprints.save(changed);
        assertThat(blueprints.blueprints()).containsExactly(changed, second);
    }

    @Test
    void retakeRulesAreReadBackAndAreNoneInAnOlderDatabase() {
        Blueprint limited = TestData.blueprint("b1", "季度测试").withRetakes(new Retakes(2, Duration.ofHours(24), Counting.BEST));
        blueprints.save(limited);
        assertThat(blueprints.find("b1")).contains(limited);
        String older = PaperJson.write(TestData.blueprint("b2", "年度测试"));
        assertThat(older).doesNotContain("retakes");
        assertThat(PaperJson.readBlueprint(older).retakes()).isEqualTo(Retakes.UNLIMITED);
    }

    @Test
    void retiredOneIsStillFound() {
        Blueprint blueprint = TestData.blueprint("b1", "季度测试");
        blueprints.save(blueprint);
        blueprints.retire("b1");
        assertThat(blueprints.blueprints()).isEmpty();
        assertThat(blueprints.find("b1")).contains(blueprint);
        assertThat(blueprints.find("b2")).isEmpty();
    }

    @Test
    void packIsReadBackAsItWasSaved() {
        SqlitePackRepository packs = new SqlitePackRepository(database);
        assertThat(packs.findHash(TypicalPack.ID)).isEmpty();
        packs.save(TypicalPack.pack(), "hash 1");
        packs.save(TypicalPack.pack(), "hash 2");
        assertThat(packs.findHash(TypicalPack.ID)).contains("hash 2");
        assertThat(packs.find(TypicalPack.ID)).contains(TypicalPack.pack());
        assertThat(packs.packs()).containsExactly(TypicalPack.pack());
        assertThat(packs.find("unknown")).isEmpty();
    }
}
