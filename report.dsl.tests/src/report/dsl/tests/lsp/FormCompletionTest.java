package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.forms.Print;
import report.dsl.tests.NeedsClassPath;

/** Who writes a form is told its properties, the words of its identities and their operands. */
@NeedsClassPath
class FormCompletionTest {

  private static final String HEAD = "表式 样表\n\n";
  private static final String TABLE =
      """
      # 一、受理情况

      | 受理                   | 来访 | 单位 / 来信 | 单位 / 来电 | 合计 |
      | 一、本年受理 简称 受理 | 件   | 件          | 件          | 件   |
      | 二、上年结转           | 件   | 件          | 件          | 件   |
      | 三、费用               | 万元 小数 | ±件    |             |      |
      """;

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  private static final Completing client =
      new Completing(server, "file:///t/%E6%A0%B7%E8%A1%A8.form");

  @Test
  void anEmptyFormBeginsWithTheNameOfItsFile() {
    Completing.Offer offer = client.at("‸");
    assertEquals(List.of("表式 样表"), offer.shown());
    assertEquals("表式 样表\n", client.at("bs‸\n").accepted("表式 样表"));
  }

  @Test
  void propertiesAreThoseOfTheirPlace() {
    Completing.Offer top = client.at(HEAD + "‸\n\n" + TABLE);
    assertEquals(
        List.of("名称", "标题", "依据", "年度", "统计期限", "公布期限", "扩展", "套语", "限定", "分项", "勾稽"), top.shown());
    assertEquals("法规和文号", top.item("依据").getDetail());
    assertEquals(HEAD + "依据: \n\n" + TABLE, top.accepted("依据"));
    Completing.Offer section = client.at(HEAD + "# 一、受理情况\nbm‸\n");
    assertEquals(List.of("别名"), section.shown());
    Completing.Offer table = client.at(HEAD + TABLE + "‸");
    assertEquals("版式", table.shown().get(0));
    assertTrue(table.all().containsAll(List.of("勾稽 每行", "勾稽 每列", "勾稽 每格", "别名")));
  }

  @Test
  void valuesWhereThereIsAChoice() {
    assertEquals(
        Stream.of(Print.values()).map(Print::word).toList(),
        client.at(HEAD + TABLE + "版式: ‸\n").shown());
    Completing.Offer offer = client.at(HEAD + "# 一、受理情况\n可缺:‸\n");
    assertEquals(List.of("是", "否"), offer.shown());
    assertEquals(HEAD + "# 一、受理情况\n可缺: 是\n", offer.accepted("是"));
    assertEquals(List.of("2021版"), client.at(HEAD + "扩展: 2021版‸\n").shown());
    assertEquals(List.of(), client.at(HEAD + "依据: ‸\n").all());
  }

  @Test
  void wordingsAreGivenForCellsQuantitiesAndColumns() {
    String form = HEAD + TABLE + "数量: 总数 = 受理.合计 + 二、上年结转.合计\n";
    Completing.Offer offer = client.at(form + "行文: ‸\n");
    assertEquals(List.of("总数", "受理.来访", "受理.来信", "受理.来电", "受理.合计"), offer.shown().subList(0, 5));
    assertTrue(offer.all().contains("合计"), "a column");
    Completing.Offer second = client.at(form + "行文: 受理.合计、zs‸ / 收到\n");
    assertEquals(List.of("总数"), second.shown());
    assertEquals(form + "行文: 受理.合计、总数 / 收到\n", second.accepted("总数"));
    assertEquals(List.of(), client.at(form + "行文: 受理.合计 / ‸\n").all());
    assertEquals(List.of("受理", "二、上年结转", "三、费用"), client.at(form + "话题:‸\n").shown());
    assertEquals(form + "话题: 受理\n", client.at(form + "话题:‸\n").accepted("受理"));
    assertEquals(List.of("来访", "来信", "来电", "合计"), client.at(form + "均为: 来访、‸\n").shown());
  }

  @Test
  void anIdentitySaysOverWhatItIsRepeated() {
    assertEquals(List.of("每行", "每列", "每格", "跨年", "汇总"), client.at(HEAD + TABLE + "勾稽 ‸\n").shown());
    Completing.Offer offer = client.at(HEAD + TABLE + "勾稽 每行 kn‸: 甲\n");
    assertEquals(List.of("跨年"), offer.shown());
    assertEquals(HEAD + TABLE + "勾稽 每行 跨年: 甲\n", offer.accepted("跨年"));
  }

  @Test
  void operandsAreTheColumnsOfARowAndTheRowsOfAColumn() {
    Completing.Offer columns = client.at(HEAD + TABLE + "勾稽 每行: 合计 = ‸\n");
    assertEquals(List.of("来访", "来信", "来电", "合计", "单位"), columns.shown());
    assertEquals(HEAD + TABLE + "勾稽 每行: 合计 = 单位\n", columns.accepted("单位"));
    Completing.Offer rows = client.at(HEAD + TABLE + "勾稽 每列: 受理 + sn‸ ≥ 0\n");
    assertEquals(List.of("二、上年结转"), rows.shown());
    assertEquals(HEAD + TABLE + "勾稽 每列: 受理 + 二、上年结转 ≥ 0\n", rows.accepted("二、上年结转"));
    assertEquals(List.of("本格", "成员.本格"), client.at(HEAD + TABLE + "勾稽 每格 汇总: 本格=‸\n").shown());
    assertEquals("受理.受理.合计", client.at(HEAD + TABLE + "勾稽: sl.sl.hj‸ ≥ 0\n").shown().get(0));
    assertEquals(List.of("E", "W", "I"), client.at(HEAD + TABLE + "勾稽 每列: 受理 ≥ 0 ‸\n").shown());
    assertEquals(List.of(), client.at(HEAD + TABLE + "勾稽 每列: 受理 ≥ 0 \"第一‸项\"\n").all());
  }

  @Test
  void unitsAreThoseThatTheFormUses() {
    Completing.Offer offer = client.at(HEAD + TABLE + "| 四、其他 | ‸\n");
    assertEquals(List.of("件", "万元 小数", "±件"), offer.shown());
    assertEquals(HEAD + TABLE + "| 四、其他 | 万元 小数 |\n", offer.accepted("万元 小数"));
  }

  @Test
  void theTextOfASectionIsLeftAlone() {
    assertEquals(List.of(), client.at(HEAD + "# 一、受理情况\n\n写明受理‸的情况。\n").all());
    assertEquals(List.of(), client.at("表式 样‸表\n").all());
  }
}
