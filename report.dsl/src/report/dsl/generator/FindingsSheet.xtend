package report.dsl.generator

import static extension report.dsl.generator.Markup.escape

/** The page on which a body reads what is to be mended in its report. */
final class FindingsSheet {

	val Sheet sheet

	/** Shows this. */
	new(Sheet sheet) {
		this.sheet = sheet
	}

	/** The whole page. */
	def String page() {
		Markup.lines('''
			«SheetHead.of(title)»
			<body>
			<main>
			<article class="report">
			<h1>«title.escape»</h1>
			<p>文件：«sheet.file.escape»</p>
			<p>结果：<strong>«sheet.state.escape»</strong>，«sheet.counts.escape»。</p>
			«IF !sheet.rows.empty»
				«table»
			«ENDIF»
			</article>
			</main>
			</body>
			</html>
		''')
	}

	def private title() {
		sheet.name + (if (sheet.year.empty) "" else sheet.year + "年") + "政府信息公开工作年度报告核对单"
	}

	def private table() '''
		<table class="findings">
		<caption class="unseen">核对出的问题</caption>
		<thead>
		<tr><th scope="col" class="short">序号</th><th scope="col" class="short">行</th><th scope="col" class="short">程度</th><th scope="col" class="middle">格</th><th scope="col">问题</th><th scope="col" class="middle">怎么改</th></tr>
		</thead>
		<tbody>
		«FOR row : sheet.rows»
			<tr><td>«row.number»</td><td>«row.line»</td><td>«row.weight.escape»</td><td>«row.cell.escape»</td><td>«row.message.escape»</td><td>«row.remedy.escape»</td></tr>
		«ENDFOR»
		</tbody>
		</table>
	'''
}
