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
				<p>错误改正以后才能公布；警告应当逐处核对，核对无误的在年报里写明理由；提示供参考。</p>
				«found»
			«ENDIF»
			«IF !sheet.reasoned.empty»
				<h2>已说明理由的</h2>
				«reasoned»
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

	def private found() '''
		<table class="findings">
		<caption class="unseen">核对出的问题</caption>
		<thead>
		<tr><th scope="col" class="short">序号</th><th scope="col" class="short">行</th><th scope="col" class="short">程度</th>«IF sheet.namesCells»<th scope="col" class="middle">格</th>«ENDIF»<th scope="col">问题</th>«IF sheet.proposes»<th scope="col" class="middle">怎么改</th>«ENDIF»</tr>
		</thead>
		<tbody>
		«FOR row : sheet.rows»
			<tr><td>«row.number»</td><td>«row.line»</td><td>«row.weight.escape»</td>«IF sheet.namesCells»<td>«row.cell.escape»</td>«ENDIF»<td>«row.message.escape»</td>«IF sheet.proposes»<td>«row.remedy.escape»</td>«ENDIF»</tr>
		«ENDFOR»
		</tbody>
		</table>
	'''

	def private reasoned() '''
		<table class="findings">
		<caption class="unseen">已说明理由的问题</caption>
		<thead>
		<tr><th scope="col" class="short">行</th><th scope="col">问题</th><th scope="col">理由</th></tr>
		</thead>
		<tbody>
		«FOR one : sheet.reasoned»
			<tr><td>«one.line»</td><td>«one.message.escape»</td><td>«one.reason.escape»</td></tr>
		«ENDFOR»
		</tbody>
		</table>
	'''
}
